import { useT } from '../../i18n/use-t.ts'
import styles from './coverage.module.css'

const explained = ['REPORTED', 'DERIVED', 'PARTIAL', 'NOT_REPORTED'] as const

/** What the bars of the coverage table mean; each word explains itself on hover. */
export const CoverageKey = () => {
  const t = useT()
  return (
    <ul className={styles.key}>
      {explained.map((status) => (
        <li key={status} title={t(`status.explain.${status}`)}>
          <span className={styles.swatch} data-status={status} aria-hidden="true" />
          {t(`status.${status}`)}
        </li>
      ))}
    </ul>
  )
}
