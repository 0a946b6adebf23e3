import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useMemo } from 'react'
import { useT } from '../../i18n/use-t.ts'
import styles from './query.module.css'
import { readVariables, writeVariables } from './question.ts'
import { schema } from './schema.ts'
import { VariableField } from './variable-field.tsx'
import { variablesOf } from './variables.ts'

/** The question's variables as inputs. They write into the editor of variables, which stays the truth. */
export const VariablesForm = () => {
  const t = useT()
  const { updateActiveTabValues } = useGraphiQLActions()
  const [query, text, name, editor] = useGraphiQL(({ tabs, activeTabIndex, variableEditor }) => {
    const tab = tabs[activeTabIndex]
    return [tab?.query ?? '', tab?.variables ?? '', tab?.operationName, variableEditor] as const
  })
  const declared = useMemo(() => variablesOf(query, schema, name), [query, name])
  const values = readVariables(text)
  if (declared.length === 0) return null
  const set = (key: string, value: unknown) => {
    const { [key]: _, ...others } = values ?? {}
    const written = writeVariables(value === undefined ? others : { ...values, [key]: value })
    editor?.setValue(written)
    // The editor tells the tab only after a pause; a second key must not fall into it.
    updateActiveTabValues({ variables: written })
  }
  return (
    <fieldset className={styles.variables}>
      <legend>{t('query.variables')}</legend>
      {values === null ? (
        <p>{t('query.variables.unreadable')}</p>
      ) : (
        declared.map((variable) => (
          <VariableField
            key={`${variable.name} ${variable.type}`}
            variable={variable}
            value={values[variable.name]}
            onChange={(value) => set(variable.name, value)}
          />
        ))
      )}
    </fieldset>
  )
}
