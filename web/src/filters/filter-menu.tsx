import type { ReactNode } from 'react'
import { Icon } from '../components/icon.tsx'
import { Popover } from '../components/popover.tsx'
import { useT } from '../i18n/use-t.ts'
import type { Term } from '../i18n/zh/glossary.ts'
import { ChoiceList } from './choice-list.tsx'
import styles from './filter-menu.module.css'
import { useChosen } from './filters-context.ts'

export interface Choice<T extends string> {
  value: T
  label: string
  hint?: string
  /** What it means, where it is a term of the field. */
  term?: Term
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
  /** What the label means, where it is a term of the field. */
  term?: Term
}

/** One of the filters that all pages share. */
export const FilterMenu = ({
  field,
  choices,
}: {
  field: keyof typeof lists
  choices: readonly Choice<string>[]
}) => {
  const t = useT()
  const { filters, setFilters } = useChosen()
  return (
    <ChoiceMenu
      label={t(`filter.${field}`)}
      counted={t(`filter.counted.${field}`)}
      term={terms[field]}
      choices={choices}
      chosen={filters[lists[field]]}
      onChange={(chosen) => setFilters({ [lists[field]]: chosen })}
    />
  )
}

/** A chip that opens a list of checkboxes; none ticked means all. */
export const ChoiceMenu = <T extends string>({
  label,
  choices,
  chosen,
  onChange,
  counted,
  term,
}: Props<T>) => {
  const t = useT()
  const only = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0])?.label : undefined
  const summary =
    chosen.length === 0 ? t('filter.all') : (only ?? t('filter.count', { count: chosen.length }))
  return (
    <MenuFrame label={label} summary={summary} active={chosen.length > 0} term={term}>
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
  term?: Term
  children: ReactNode
}

/** The chip and the floating surface under it. */
export const MenuFrame = ({ label, summary, active, term, children }: FrameProps) => (
  <Popover
    label={label}
    term={term}
    triggerClassName={active ? `${styles.chip} ${styles.active}` : styles.chip}
    trigger={
      <>
        <span className={styles.label} data-term={term !== undefined}>
          {label}
        </span>
        <span className={styles.summary}>{summary}</span>
        <Icon name="down" size={12} />
      </>
    }
  >
    {term && <MenuTerm term={term} />}
    {children}
  </Popover>
)

/** For fingers, which do not hover: the open menu says what it is about. */
const MenuTerm = ({ term }: { term: Term }) => {
  const t = useT()
  return <p className={styles.help}>{t(term)}</p>
}

/** Where each field's choices are kept. */
const lists = {
  programme: 'programmes',
  project: 'projects',
  region: 'regions',
  source: 'sources',
} as const

const terms = {
  programme: 'term.programme',
  project: 'term.project',
  region: 'term.region',
  source: 'term.source',
} as const satisfies Record<string, Term>
