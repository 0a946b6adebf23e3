import { useT } from '../../i18n/use-t.ts'
import styles from './grid.module.css'

/** What the grid's empty places mean. */
export const GridKey = () => {
  const t = useT()
  const kinds = [
    { kind: 'missing', text: t('funds.grid.missing') },
    { kind: 'outside', text: t('funds.grid.outside') },
    { kind: 'zero', text: t('funds.grid.derivedZero') },
    { kind: 'figure', text: t('funds.grid.shade') },
  ]
  return (
    <span className={styles.key}>
      {kinds.map(({ kind, text }) => (
        <span key={kind}>
          <span className={styles.swatch} data-kind={kind} aria-hidden="true">
            {kind === 'zero' && 0}
          </span>
          {text}
        </span>
      ))}
    </span>
  )
}
