import type { FundFilter } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './compare-table.module.css'
import { type ComparedRegion, type ComparedValue, shareOfLargest } from './comparison.ts'
import { MetricFigure } from './metric-figure.tsx'
import type { MetricWords } from './use-metric-words.ts'

interface Props {
  found: ComparedValue
  region: ComparedRegion['region']
  words: MetricWords
  where: FundFilter
}

/** A value, its bar with the median's line, its rank and how far it is from the median. */
export const MetricCell = ({ found, region, words, where }: Props) => {
  const t = useT()
  const { metric, rank, rankCertain, status } = found
  const share = shareOfLargest(found)
  const line = metric.median !== null && metric.max ? metric.median / metric.max : null
  const label = words.label(metric)
  return (
    <div className={styles.cell}>
      <span className={styles.label}>
        {label} <small>{words.unit(metric)}</small>
      </span>
      <span className={styles.value}>
        <MetricFigure found={found} region={region} words={words} where={where} />
      </span>
      <span className={styles.track} data-missing={share === null} aria-hidden="true">
        {share !== null && (
          <span
            className={styles.bar}
            data-partial={status === 'PARTIAL'}
            style={{ width: `${share * 100}%` }}
          />
        )}
        {share !== null && line !== null && (
          <span className={styles.line} style={{ left: `${line * 100}%` }} />
        )}
      </span>
      {rank !== null && (
        <span className={styles.standing} title={rankCertain ? undefined : t('compare.rank.open.hint')}>
          <span>{t(rankCertain ? 'compare.rank' : 'compare.rank.open', { rank })}</span>
          <span>{words.difference(found)}</span>
        </span>
      )}
    </div>
  )
}
