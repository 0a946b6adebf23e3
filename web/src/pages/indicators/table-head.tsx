import { SortHead } from '../../components/sort-head.tsx'
import { TermText } from '../../components/term.tsx'
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
              label={t(label)}
              term={term}
              align={align}
              direction={directionOf(sorts, sort)}
              onSort={() => onSort(nextOrder(sorts, sort))}
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
