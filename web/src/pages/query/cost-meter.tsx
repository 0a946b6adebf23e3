import { Icon } from '../../components/icon.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './query.module.css'
import type { Question } from './question.ts'
import { useCost } from './use-cost.ts'

/** What the question costs, before it is asked; one that would be refused says so, and how to mend it. */
export const CostMeter = ({ question }: { question: Question | null }) => {
  const t = useT()
  const told = useCost(question)
  if (told === null) return <p className={styles.cost}>{t('query.cost.unknown')}</p>
  if (!('cost' in told)) {
    return (
      <p className={styles.cost} data-tone="warn" title={told.hint ?? undefined}>
        <Icon name="alert" size={14} /> {t('query.cost.mistake')} {told.message}
      </p>
    )
  }
  const { cost, limit, accepted } = told
  const points = t('query.cost', { cost: formatNumber(cost), limit: formatNumber(limit) })
  return (
    <p className={styles.cost} data-tone={accepted ? 'plain' : 'bad'} role={accepted ? undefined : 'alert'}>
      <span className={styles.meter} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (cost / limit) * 100)}%` }} />
      </span>
      {accepted ? (
        points
      ) : (
        <>
          <Icon name="alert" size={14} /> {points}
          {t('query.cost.refused')}
        </>
      )}
    </p>
  )
}
