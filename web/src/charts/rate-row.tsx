import type { ReactNode } from 'react'
import styles from './rate-row.module.css'

interface Props {
  /** What the rate is of. */
  children: ReactNode
  /** 0 to 1 or above; null draws a hatched track. */
  rate: number | null
  /** The rate as a figure with its source. */
  figure: ReactNode
  /** Numerator and denominator. */
  detail: ReactNode
  color: string
  /** The share that a rate is held against. */
  line: number
  /** The heading of the rows under it. */
  heading?: boolean
}

/** A share as a bar against a line. Under the line it carries a sign, not only a colour. */
export const RateRow = ({ children, rate, figure, detail, color, line, heading }: Props) => (
  <li className={styles.row} data-heading={heading}>
    <span className={styles.name}>{children}</span>
    <span className={styles.track} data-missing={rate === null} aria-hidden="true">
      {rate !== null && (
        <span className={styles.bar} style={{ width: `${Math.min(rate, 1) * 100}%`, background: color }} />
      )}
      <span className={styles.line} style={{ left: `${line * 100}%` }} />
    </span>
    <span className={styles.rate} data-low={rate !== null && rate < line}>
      {rate !== null && rate < line && (
        <span className={styles.under} aria-hidden="true">
          ▼
        </span>
      )}
      {figure}
    </span>
    <span className={styles.detail}>{detail}</span>
  </li>
)

/** Rows of rates under the name of the line. */
export const RateRows = ({ line, label, children }: { line: number; label: string; children: ReactNode }) => (
  <div className={styles.rows}>
    <div className={styles.axis} aria-hidden="true">
      <span className={styles.mark} style={{ left: `${line * 100}%` }}>
        {label}
      </span>
    </div>
    <ul>{children}</ul>
  </div>
)
