import type { ReactNode } from 'react'
import type { Term } from '../i18n/zh/glossary.ts'
import styles from './stat-tile.module.css'
import { TermText } from './term.tsx'

interface Props {
  label: string
  /** What the label means, where it is a term of the field. */
  term?: Term
  /** The figure's unit, written beside the label so that the figure has room. */
  unit?: string
  /** Usually a `<Figure>`. */
  children: ReactNode
  note?: ReactNode
  /** A share between 0 and 1 drawn as a thin bar, with an optional threshold mark. */
  share?: number | null
  threshold?: number
  tone?: 'plain' | 'warn'
  /** For content that is a list rather than one figure. */
  wide?: boolean
}

/** A key figure: what it is, the figure, and one line that puts it in proportion. */
export const StatTile = ({
  label,
  term,
  unit,
  children,
  note,
  share,
  threshold,
  tone = 'plain',
  wide,
}: Props) => (
  <section className={styles.tile} data-tone={tone} data-wide={wide} data-print="whole">
    <h2 className={styles.label}>
      {term ? <TermText term={term}>{label}</TermText> : label}
      {unit && <span className={styles.unit}>{unit}</span>}
    </h2>
    <div className={styles.value}>{children}</div>
    {typeof share === 'number' && (
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ width: `${Math.min(share, 1) * 100}%` }} />
        {threshold !== undefined && (
          <div className={styles.threshold} style={{ left: `${threshold * 100}%` }} />
        )}
      </div>
    )}
    {note && <p className={styles.note}>{note}</p>}
  </section>
)

/** Tiles side by side on one quiet surface; they wrap on narrow screens. */
export const StatRow = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className={styles.row} aria-label={label}>
    {children}
  </section>
)
