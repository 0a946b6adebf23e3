import { fillOf, type SeriesPattern } from '../charts/series-pattern.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './legend.module.css'
import { PickButton } from './pick-button.tsx'

export interface LegendItem {
  label: string
  /** A CSS colour, usually a token: `var(--central)`. */
  color: string
  /** What tells a series apart beside its colour, as its marks have it. */
  series?: SeriesPattern
  /** Hatched as the marks are: a lower bound, or missing. */
  pattern?: 'partial' | 'missing' | 'outside'
  /** Filters by what the mark stands for. */
  onPick?: () => void
  picked?: boolean
}

/** The key of a chart as text, so that it wraps, prints and can be read aloud. */
export const Legend = ({ items }: { items: readonly LegendItem[] }) => {
  const t = useT()
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {items.map(({ label, color, series, pattern, onPick, picked }) => (
        <li key={label}>
          <span
            className={styles.swatch}
            data-pattern={pattern}
            style={{ color, ...(series && fillOf(series)) }}
            aria-hidden="true"
          />
          {onPick ? (
            <PickButton onPick={onPick} picked={picked}>
              {label}
            </PickButton>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  )
}
