import { Icon } from '../../components/icon.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { isScoreConfirmed } from './formula.ts'
import styles from './result-table.module.css'

interface Props {
  score?: number | null
  computedScore?: number | null
}

/** The score by the rule; a difference from the reported one carries a sign and a word. */
export const ComputedScore = ({ score, computedScore }: Props) => {
  const t = useT()
  if (typeof computedScore !== 'number')
    return (
      <span className={styles.quiet} title={t('status.NOT_REPORTED')}>
        {t('figure.missing')}
      </span>
    )
  const differs = isScoreConfirmed({ score, computedScore }) === false
  return (
    <span
      className={styles.computed}
      data-differs={differs}
      title={differs ? t('indicators.differs') : undefined}
    >
      {differs && <Icon name="alert" size={12} />}
      {formatNumber(computedScore)}
      {differs && <span className="sr-only">{t('indicators.differs')}</span>}
    </span>
  )
}
