import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { useMoney } from '../../format/use-money.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './allocation.module.css'
import { factorLabels } from './plan-words.ts'
import type { PlanData } from './use-plans.ts'
import { letterOf } from './use-scenarios.ts'

/** The formula in words with its numbers, as the API tells it; the page prints with it. */
export const ExplainCard = ({ data, at }: { data: PlanData; at: number }) => {
  const t = useT()
  const money = useMoney()
  return (
    <Card
      title={t('allocation.explain.title', {
        pool: money.said(data.pool) ?? '',
        count: factorLabels(data).length,
      })}
      subtitle={t('allocation.explain.subtitle', { letter: letterOf(at) })}
      actions={
        <button type="button" className={styles.print} onClick={() => print()} data-print="hide">
          <Icon name="print" size={14} />
          {t('allocation.print')}
        </button>
      }
      foot={<SourceLine />}
    >
      <ol className={styles.lines}>
        {data.explanation.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Card>
  )
}
