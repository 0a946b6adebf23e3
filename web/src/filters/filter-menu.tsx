import type { ReactNode } from 'react'
import { Icon } from '../components/icon.tsx'
import { Popover } from '../components/popover.tsx'
import { useT } from '../i18n/use-t.ts'
import { ChoiceList } from './choice-list.tsx'
import styles from './filter-menu.module.css'
import type { FilterField } from './filters.ts'

export interface Choice<T extends string> {
  value: T
  label: string
  hint?: string
  /** How much it would leave, given the other choices; 0 leaves nothing, and can be chosen all the same. */
  count?: number
}
interface Props<T extends string> {
  label: string
  choices: readonly Choice<T>[]
  /** Empty means all. */
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
  /** What the counts count, in words. */
  counted?: string
}

/** One of the filters that all pages share. */
export const FilterMenu = <T extends string>({
  field,
  ...props
}: Omit<Props<T>, 'label' | 'counted'> & { field: Exclude<FilterField, 'years' | 'unit'> }) => {
  const t = useT()
  return <ChoiceMenu label={t(`filter.${field}`)} counted={t(`filter.counted.${field}`)} {...props} />
}

/** A chip that opens a list of checkboxes; none ticked means all. */
export const ChoiceMenu = <T extends string>({ label, choices, chosen, onChange, counted }: Props<T>) => {
  const t = useT()
  const only = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0])?.label : undefined
  const summary =
    chosen.length === 0 ? t('filter.all') : (only ?? t('filter.count', { count: chosen.length }))
  return (
    <MenuFrame label={label} summary={summary} active={chosen.length > 0}>
      <button
        type="button"
        className={styles.all}
        aria-pressed={chosen.length === 0}
        onClick={() => onChange([])}
      >
        {t('filter.all')}
        {counted && <span className={styles.hint}>{counted}</span>}
        {chosen.length === 0 && <Icon name="check" size={14} />}
      </button>
      <ChoiceList label={label} choices={choices} chosen={chosen} onChange={onChange} />
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
