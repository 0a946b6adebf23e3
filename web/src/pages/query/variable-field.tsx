import { useEffect, useId, useState } from 'react'
import { useT } from '../../i18n/use-t.ts'
import styles from './query.module.css'
import { shownValue, typedValue, type Variable } from './variables.ts'

interface Props {
  variable: Variable
  value: unknown
  onChange: (value: unknown) => void
}

export const VariableField = ({ variable, value, onChange }: Props) => {
  const id = useId()
  const { name, type, input } = variable
  return (
    <div className={styles.field}>
      <label htmlFor={id} title={type}>
        ${name} <small>{type}</small>
      </label>
      {input.kind === 'choice' || input.kind === 'boolean' ? (
        <Choice id={id} variable={variable} value={value} onChange={onChange} />
      ) : (
        <Typed id={id} variable={variable} value={value} onChange={onChange} />
      )}
    </div>
  )
}

const Choice = ({ id, variable, value, onChange }: Props & { id: string }) => {
  const t = useT()
  const { input, initial } = variable
  const options = input.kind === 'choice' ? input.options : ['true', 'false']
  return (
    <select
      id={id}
      value={shownValue(value, input)}
      onChange={({ target }) => onChange(typedValue(target.value, input))}
    >
      <option value="">{initial ?? t('query.variables.none')}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  )
}

const Typed = ({ id, variable, value, onChange }: Props & { id: string }) => {
  const t = useT()
  const { input, initial, required } = variable
  const shown = shownValue(value, input)
  const [text, setText] = useState(shown)
  // Changed elsewhere: in the editor, or by another question. What is being typed here stays as it is typed.
  useEffect(() => {
    setText((typed) => (shownValue(typedValue(typed, input), input) === shown ? typed : shown))
  }, [shown, input])
  const typed = typedValue(text, input)
  const wrong = typed === null || (required && typed === undefined)
  const type = (next: string) => {
    setText(next)
    const read = typedValue(next, input)
    if (read !== null) onChange(read)
  }
  const options = input.kind === 'choices' ? input.options.join(', ') : null
  return (
    <input
      id={id}
      value={text}
      inputMode={input.kind === 'number' ? 'decimal' : undefined}
      placeholder={initial ?? options ?? t(required ? 'query.variables.required' : 'query.variables.none')}
      title={options ?? t(`query.variables.${input.kind === 'json' ? 'json' : 'plain'}`)}
      aria-invalid={wrong}
      onChange={({ target }) => type(target.value)}
    />
  )
}
