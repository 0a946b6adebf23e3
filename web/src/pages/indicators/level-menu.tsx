import { type Choice, MenuFrame } from '../../filters/filter-menu.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './toolbar.module.css'

interface Props<T extends string> {
  label: string
  choices: readonly Choice<T>[]
  /** Empty means all. */
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** A chip with the levels that occur; none ticked means all. */
export const LevelMenu = <T extends string>({ label, choices, chosen, onChange }: Props<T>) => {
  const t = useT()
  const only = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0])?.label : undefined
  const summary =
    chosen.length === 0 ? t('filter.all') : (only ?? t('filter.count', { count: chosen.length }))
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <MenuFrame label={label} summary={summary} active={chosen.length > 0}>
      {choices.map(({ value, label: name }) => (
        <label key={value} className={styles.option}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {name}
        </label>
      ))}
    </MenuFrame>
  )
}
