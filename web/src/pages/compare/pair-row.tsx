import { Figure } from '../../components/figure.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { RegionButton } from './region-button.tsx'
import type { ChoiceState } from './use-choice.ts'
import type { YearWords } from './use-year-words.ts'
import styles from './views.module.css'
import { changeOf, type YearCell, type YearRow } from './year-grid.ts'

interface Props {
  row: YearRow
  /** The earlier and the later year. */
  cells: readonly YearCell[]
  /** What the right end of the axis stands for; the left is zero. */
  max: number
  words: YearWords
  state: ChoiceState
}

/** A dumbbell: hollow the first year, filled the second. Where a year has no figure there is no dot, and its reason stands in its place. */
export const PairRow = ({ row, cells, max, words, state }: Props) => {
  const t = useT()
  const { focus } = state.choice
  const isFocused = focus === row.region.code
  const place = (value: number) => (max > 0 ? (100 * value) / max : 0)
  const spots = cells.map(({ value }) => (value === null ? null : place(value)))
  const known = spots.filter((spot) => spot !== null)
  const [left, right] = [Math.min(...known), Math.max(...known)]
  const change = changeOf(cells)
  return (
    <div className={styles.pair} data-focus={isFocused} data-quiet={focus !== '' && !isFocused}>
      <span>
        <RegionButton region={row.region} state={state} />
      </span>
      <span className={styles.track} data-missing={known.length === 0} aria-hidden="true">
        {known.length === 2 && (
          <span className={styles.link} style={{ left: `${left}%`, width: `${right - left}%` }} />
        )}
        {spots.map(
          (spot, nth) =>
            spot !== null && (
              <span
                key={cells[nth]?.year}
                className={styles.dot}
                data-end={nth === 0 ? 'from' : 'to'}
                style={{ left: `${spot}%` }}
              />
            ),
        )}
      </span>
      {cells.map((cell) => (
        <span key={cell.year}>
          <Figure {...words.figureOf(row, cell)} />
          {cell.value === null && <small>{words.reason(cell.status)}</small>}
        </span>
      ))}
      <span>
        {change === null
          ? t('figure.missing')
          : `${change > 0 ? '+' : change < 0 ? '−' : ''}${formatNumber(Math.abs(change))}`}
      </span>
    </div>
  )
}
