import { Figure } from '../../components/figure.tsx'
import { RegionButton } from './region-button.tsx'
import type { ChoiceState } from './use-choice.ts'
import type { YearWords } from './use-year-words.ts'
import styles from './views.module.css'
import { kindOf, type YearRow } from './year-grid.ts'

interface Props {
  row: YearRow
  /** The figure that a bar of full height stands for. */
  top: number
  words: YearWords
  state: ChoiceState
}

/** One region's years. Missing is hatched, a year outside of its projects dotted; neither is a bar of zero. */
export const YearPanel = ({ row, top, words, state }: Props) => {
  const isQuiet = state.choice.focus !== '' && state.choice.focus !== row.region.code
  return (
    <section className={styles.panel} aria-label={words.regionName(row.region)}>
      <h3>
        <RegionButton region={row.region} state={state} />
      </h3>
      <ol className={styles.bars}>
        {row.cells.map((cell) => (
          <li key={cell.year}>
            <div className={styles.stack}>
              <Figure {...words.figureOf(row, cell)} />
              <span
                className={styles.bar}
                data-kind={kindOf(cell)}
                data-quiet={isQuiet}
                title={`${cell.year} · ${words.written(cell)}`}
                style={
                  cell.value === null ? undefined : { height: `${top > 0 ? (75 * cell.value) / top : 0}%` }
                }
              />
            </div>
            <span className={styles.year}>{cell.year}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
