import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { StatRow, StatTile } from '../../components/stat-tile.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { formatRate } from '../../format/number.ts'
import type { IndicatorSumsFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { isScoreConfirmed } from './formula.ts'
import styles from './indicators.module.css'
import { ScoreList } from './score-list.tsx'

interface Props {
  total: IndicatorSumsFragment | undefined
  scores: readonly IndicatorSumsFragment[]
}

/** How all indicators under the filter bar stand; every number is the API's. */
export const IndicatorTiles = ({ total, scores }: Props) => {
  const t = useT()
  const { indicatorFilter } = useFilters()
  if (!total) return null
  const { indicatorCount, metCount, unmetCount, notEvaluatedCount, notReportedCount } = total
  const others = [
    { status: 'UNMET', count: unmetCount },
    { status: 'NOT_EVALUATED', count: notEvaluatedCount },
    { status: 'NOT_REPORTED', count: notReportedCount },
  ] as const
  const isJudged = metCount + unmetCount > 0
  const rate = typeof total.completionRate === 'number' ? total.completionRate : null
  const evidence = { of: 'performance', figure: 'ACTUAL', where: indicatorFilter } as const
  return (
    <StatRow label={t('indicators.strip')}>
      <StatTile
        label={t('indicators.met')}
        term="term.met"
        share={isJudged ? metCount / indicatorCount : null}
        note={
          metCount === indicatorCount
            ? t('indicators.met.all')
            : others
                .filter(({ count }) => count > 0)
                .map(({ status, count }) => (
                  <span key={status} className={styles.count}>
                    <StatusMark status={status} /> {count}
                  </span>
                ))
        }
      >
        <Figure
          label={t('indicators.met')}
          value={isJudged ? t('indicators.met.value', { met: metCount, count: indicatorCount }) : null}
          status={isJudged ? 'REPORTED' : 'NOT_REPORTED'}
          evidence={{ ...evidence, says: 'MET_COUNT' }}
        />
      </StatTile>
      <StatTile
        label={t('indicators.completion')}
        term="term.completionRate"
        share={rate}
        note={rate !== null && t('indicators.completion.note')}
      >
        <Figure
          label={t('indicators.completion')}
          value={rate === null ? null : formatRate(rate)}
          status={rate === null ? 'NOT_REPORTED' : 'REPORTED'}
          evidence={{ ...evidence, says: 'COMPLETION' }}
        />
      </StatTile>
      <StatTile
        label={t('indicators.score')}
        term="term.score"
        wide
        note={
          scores.every((sums) => isScoreConfirmed(sums)) && (
            <span className={styles.same}>
              <Icon name="check" size={12} />
              {t('indicators.score.same')}
            </span>
          )
        }
      >
        <ScoreList scores={scores} />
      </StatTile>
    </StatRow>
  )
}
