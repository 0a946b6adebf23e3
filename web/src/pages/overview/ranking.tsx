import type { ReactNode } from 'react'
import styles from './ranking.module.css'

export interface RankedRow {
  key: string
  /** From 1; null without a figure. */
  rank: number | null
  name: ReactNode
  figure: ReactNode
  /** 0 to 1; null draws a hatched track. */
  share: number | null
  chosen: boolean
}

interface Props {
  rows: readonly RankedRow[]
  label: string
  /** Side by side where there is room, instead of one under the other. */
  inColumns?: boolean
}

/** The largest first, each with its bar; those without a figure follow, hatched and without a rank. */
export const Ranking = ({ rows, label, inColumns }: Props) => (
  <ol className={styles.ranking} aria-label={label} data-columns={inColumns}>
    {rows.map(({ key, rank, name, figure, share, chosen }) => (
      <li key={key} className={styles.row} data-chosen={chosen}>
        <span className={styles.rank}>{rank}</span>
        <span className={styles.name}>{name}</span>
        <span className={styles.figure}>{figure}</span>
        <span className={styles.track} data-missing={share === null} aria-hidden="true">
          {share !== null && <span className={styles.bar} style={{ width: `${share * 100}%` }} />}
        </span>
      </li>
    ))}
  </ol>
)
