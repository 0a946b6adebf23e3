import styles from './column-chart.module.css'
import { type ColumnPart, placeColumns } from './columns.ts'
import { fillOf, type SeriesPattern } from './series-pattern.ts'

export interface DrawnPart extends ColumnPart {
  color: string
  /** What tells its series apart beside the colour. */
  pattern: SeriesPattern
  /** What it is and how much, for the tooltip and for screen readers. */
  text: string
  onPick?: () => void
}
export interface DrawnColumn {
  label: string
  parts: DrawnPart[]
  /** Written over the column: the reported whole, never a sum made here. */
  total: string | null
  /** Filters by this column. */
  pick?: { text: string; onPick: () => void; picked?: boolean }
}
interface Props {
  /** The chart in words. */
  label: string
  columns: readonly DrawnColumn[]
  /** At least so many pixels; it grows with its card. */
  height: number
  formatTick: (value: number) => string
  missingText: string
}

/** Letters that fit over all columns together; beyond, totals would cover each other and read as other figures. */
const mostLetters = 80

/** Columns stacked by part; each part is a button that opens its source, each name one that filters. */
export const ColumnChart = ({ label, columns, height, formatTick, missingText }: Props) => {
  const widest = Math.max(0, ...columns.map(({ total }) => total?.length ?? 0))
  const placed = placeColumns(columns.map(({ parts }) => parts))
  return (
    <figure
      className={styles.chart}
      data-crowded={widest * columns.length > mostLetters}
      aria-label={label}
      style={{ minHeight: `min(${height}px, var(--on-paper, 100vmax))` }}
    >
      <div className={styles.scale} aria-hidden="true">
        {placed.ticks.map(({ value, share }) => (
          <span key={value} className={styles.tick} style={{ bottom: percent(share) }}>
            <span>{formatTick(value)}</span>
          </span>
        ))}
      </div>
      <ol className={styles.columns}>
        {placed.columns.map(({ parts, top, missing }, nth) => {
          const column = columns[nth]
          if (!column) return null
          return (
            <li key={column.label} className={styles.column}>
              <div className={styles.stack}>
                {missing && <span className={styles.missing}>{missingText}</span>}
                {parts.map(({ part, share }) => (
                  <Part key={part.id} part={part} share={share} />
                ))}
                {column.total !== null && !missing && (
                  <span className={styles.total} style={{ bottom: percent(top) }}>
                    {column.total}
                  </span>
                )}
              </div>
              <ColumnName column={column} />
            </li>
          )
        })}
      </ol>
    </figure>
  )
}

const Part = ({ part, share }: { part: DrawnPart; share: number }) => (
  <button
    type="button"
    className={styles.part}
    data-mark
    data-partial={part.partial}
    data-tip={part.text}
    aria-label={part.text}
    style={{ height: percent(share), color: part.color, ...fillOf(part.pattern, part.partial) }}
    onClick={part.onPick}
  />
)

const ColumnName = ({ column: { label, pick } }: { column: DrawnColumn }) =>
  pick ? (
    <button
      type="button"
      className={styles.name}
      title={pick.text}
      aria-pressed={pick.picked}
      onClick={pick.onPick}
    >
      {label}
    </button>
  ) : (
    <span className={styles.name}>{label}</span>
  )

const percent = (share: number) => `${share * 100}%`
