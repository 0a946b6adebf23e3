import { Icon } from '../../components/icon.tsx'
import type { Key } from '../../i18n/translate.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './result-table.module.css'
import { directionOf, nextOrder, type SortColumn, type SortOrder } from './sort-results.ts'

interface Head {
  label: Key
  align?: 'end'
  /** The order that a click asks for; without it the head only names its column. */
  sorts?: SortColumn
  hasScale?: boolean
}

const heads: readonly Head[] = [
  { label: 'indicators.level2' },
  { label: 'indicators.col.name', sorts: 'name' },
  { label: 'indicators.col.target', align: 'end' },
  { label: 'indicators.col.actual', align: 'end' },
  { label: 'indicators.col.bullet', hasScale: true },
  { label: 'indicators.col.completion', align: 'end', sorts: 'completion' },
  { label: 'indicators.col.status' },
  { label: 'indicators.col.weight', align: 'end', sorts: 'weight' },
  { label: 'indicators.col.score', align: 'end', sorts: 'score' },
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
        {heads.map(({ label, align, sorts, hasScale }) =>
          sorts ? (
            <SortHead key={label} column={sorts} label={t(label)} align={align} sort={sort} onSort={onSort} />
          ) : (
            <th key={label} scope="col" data-align={align} data-scale={hasScale}>
              {t(label)}
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
  align?: 'end'
}

const SortHead = ({ column, label, align, sort, onSort }: SortHeadProps) => {
  const t = useT()
  const direction = directionOf(column, sort)
  return (
    <th scope="col" data-align={align} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        data-direction={direction}
        title={t('table.sort', { column: label })}
        onClick={() => onSort(nextOrder(column, sort))}
      >
        {label}
        <Icon name="down" size={12} />
      </button>
    </th>
  )
}
