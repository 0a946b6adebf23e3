import type { ReactNode } from 'react'
import { Icon } from '../components/icon.tsx'
import { Popover } from '../components/popover.tsx'
import { useT } from '../i18n/use-t.ts'
import styles from './filter-menu.module.css'
import type { FilterField } from './filters.ts'

export interface Choice<T extends string> {
  value: T
  label: string
  hint?: string
}
interface Props<T extends string> {
  label: string
  choices: readonly Choice<T>[]
  /** Empty means all. */
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** One of the filters that all pages share. */
export const FilterMenu = <T extends string>({
  field,
  ...props
}: Omit<Props<T>, 'label'> & { field: FilterField }) => {
  const t = useT()
  return <ChoiceMenu label={t(`filter.${field}`)} {...props} />
}

/** A chip that opens a list of checkboxes; none ticked means all. */
export const ChoiceMenu = <T extends string>({ label, choices, chosen, onChange }: Props<T>) => {
  const t = useT()
  const only = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0])?.label : undefined
  const summary =
    chosen.length === 0 ? t('filter.all') : (only ?? t('filter.count', { count: chosen.length }))
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <MenuFrame label={label} summary={summary} active={chosen.length > 0}>
      <button
        type="button"
        className={styles.all}
        aria-pressed={chosen.length === 0}
        onClick={() => onChange([])}
      >
        {t('filter.all')}
        {chosen.length === 0 && <Icon name="check" size={14} />}
      </button>
      {choices.map(({ value, label: name, hint }) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{name}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </label>
      ))}
    </MenuFrame>
  )
}

interface FrameProps {
  label: string
  summary: string
  active: boolean
  children: ReactNode
}

/** The chip and the floating surface under it. */
export const MenuFrame = ({ label, summary, active, children }: FrameProps) => (
  <Popover
    label={label}
    triggerClassName={active ? `${styles.chip} ${styles.active}` : styles.chip}
    trigger={
      <>
        <span className={styles.label}>{label}</span>
        <span className={styles.summary}>{summary}</span>
        <Icon name="down" size={12} />
      </>
    }
  >
    {children}
  </Popover>
)
