import { Icon } from '../../components/icon.tsx'
import { Definition, TermText } from '../../components/term.tsx'
import { useDefinition } from '../../components/use-definition.ts'
import type { Key } from '../../i18n/translate.ts'
import { useT } from '../../i18n/use-t.ts'
import type { Term } from '../../i18n/zh/glossary.ts'
import styles from './result-table.module.css'
import { directionOf, nextOrder, type SortColumn, type SortOrder } from './sort-results.ts'

interface Head {
  label: Key
  /** Its definition, shown at the head. */
  term?: Term
  align?: 'end'
  /** The order that a click asks for; without it the head only names its column. */
  sorts?: SortColumn
  hasScale?: boolean
}

const heads: readonly Head[] = [
  { label: 'indicators.level2' },
  { label: 'indicators.col.name', sorts: 'name' },
  { label: 'indicators.col.target', term: 'term.target', align: 'end' },
  { label: 'indicators.col.actual', term: 'term.actual', align: 'end' },
  { label: 'indicators.col.bullet', hasScale: true },
  { label: 'indicators.col.completion', term: 'term.completionRate', align: 'end', sorts: 'completion' },
  { label: 'indicators.col.status', term: 'term.met' },
  { label: 'indicators.col.weight', term: 'term.weight', align: 'end', sorts: 'weight' },
  { label: 'indicators.col.score', term: 'term.score', align: 'end', sorts: 'score' },
  { label: 'indicators.col.computed', align: 'end' },
]

interface Props {
  sort: SortOrder
  onSort: (order: SortOrder) => void
}

export const TableHead = ({ sort, onSort }: Props) => {
  const t = useT()
  return (
    <thead>
      <tr>
        {heads.map(({ label, term, align, sorts, hasScale }) =>
          sorts ? (
            <SortHead
              key={label}
              column={sorts}
              label={t(label)}
              term={term}
              align={align}
              sort={sort}
              onSort={onSort}
            />
          ) : (
            <th key={label} scope="col" data-align={align} data-scale={hasScale}>
              {term ? <TermText term={term}>{t(label)}</TermText> : t(label)}
              {hasScale && <Scale />}
            </th>
          ),
        )}
      </tr>
    </thead>
  )
}

/** The shared scale of all bullets; the target is at 100 % in every row. */
const Scale = () => (
  <span className={styles.scale} aria-hidden="true">
    <span>0</span>
    <span>100%</span>
    <span>200%</span>
  </span>
)

interface SortHeadProps extends Props {
  column: SortColumn
  label: string
  term?: Term
  align?: 'end'
}

const SortHead = ({ column, label, term, align, sort, onSort }: SortHeadProps) => {
  const t = useT()
  const { trigger, definition } = useDefinition(term)
  const direction = directionOf(column, sort)
  return (
    <th scope="col" data-align={align} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        data-direction={direction}
        data-term={term !== undefined}
        title={term ? undefined : t('table.sort', { column: label })}
        {...trigger}
        onClick={() => onSort(nextOrder(column, sort))}
      >
        {label}
        <Icon name="down" size={12} />
      </button>
      {definition && <Definition {...definition} />}
    </th>
  )
}
