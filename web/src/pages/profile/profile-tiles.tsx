import type { FundMeasure, FundPlace } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import { StatRow, StatTile } from '../../components/stat-tile.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { measureTerms } from '../../components/term-of.ts'
import { executionLine } from '../../format/execution-line.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FigureStatus, FundFilter } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'
import type { Money, Standing } from './use-profile.ts'

interface Props {
  funds: Money
  standing: Standing
  /** Null where several projects are told of: their scores are not added. */
  scored: { project: string } | null
  where: FundFilter
  at: FundPlace
}

/** The key figures of a profile, each with its source. */
export const ProfileTiles = ({ funds, standing, scored, where, at }: Props) => {
  const t = useT()
  const money = useMoney()
  const amounts: { measure: FundMeasure; value: number | null | undefined; status: FigureStatus }[] = [
    { measure: 'BUDGET', value: funds.budget, status: funds.budgetEvidence.status },
    { measure: 'RECEIVED', value: funds.received, status: funds.receivedEvidence.status },
    { measure: 'EXECUTED', value: funds.executed, status: funds.executedEvidence.status },
  ]
  const rate = funds.executionRate ?? null
  const { metCount, unmetCount, notEvaluatedCount, notReportedCount, indicatorCount, score, grade } = standing
  const isJudged = metCount + unmetCount > 0
  const counts = [
    { status: 'UNMET', count: unmetCount },
    { status: 'NOT_EVALUATED', count: notEvaluatedCount },
    { status: 'NOT_REPORTED', count: notReportedCount },
  ] as const
  return (
    <StatRow label={t('profile.tiles')}>
      {amounts.map(({ measure, value, status }) => (
        <StatTile
          key={measure}
          label={t(`measure.${measure}`)}
          term={measureTerms[measure]}
          unit={money.unitHead}
          note={status === 'REPORTED' ? undefined : t(`status.${status}`)}
        >
          <Figure
            label={t(`measure.${measure}`)}
            value={money.text(value)}
            status={status}
            said={money.said(value)}
            compact
            exact={money.exact(value)}
            evidence={{ of: 'fund', measure, where, at }}
          />
        </StatTile>
      ))}
      <StatTile
        label={t('measure.RATE')}
        term="term.executionRate"
        share={rate}
        threshold={executionLine}
        tone={rate !== null && rate < executionLine ? 'warn' : 'plain'}
        note={rate === null ? t(`status.${funds.executionRateStatus}`) : undefined}
      >
        <Figure
          label={t('measure.RATE')}
          value={rate === null ? null : formatRate(rate)}
          status={funds.executionRateStatus}
          compact
          evidence={{ of: 'fund', measure: 'RATE', where, at }}
        />
      </StatTile>
      <StatTile
        label={t('profile.met')}
        term="term.met"
        note={counts.map(
          ({ status, count }) =>
            count > 0 && (
              <span key={status} className={styles.count}>
                <StatusMark status={status} /> {count}
              </span>
            ),
        )}
      >
        <Figure
          label={t('profile.met')}
          value={isJudged ? t('profile.met.value', { met: metCount, count: indicatorCount }) : null}
          status={isJudged ? 'REPORTED' : 'NOT_REPORTED'}
          compact
          evidence={{
            of: 'performance',
            figure: 'ACTUAL',
            says: 'MET_COUNT',
            where: { projects: where.projects, regions: where.regions, regionLevel: where.regionLevel },
          }}
        />
      </StatTile>
      {scored && (
        <StatTile
          label={t('profile.score')}
          term="term.score"
          note={
            grade
              ? t('profile.grade', { grade: t(`grade.${grade}`) })
              : t(`status.${standing.evidence.status}`)
          }
        >
          <Figure
            label={t('profile.score')}
            value={typeof score === 'number' ? formatNumber(score) : null}
            status={typeof score === 'number' ? 'REPORTED' : standing.evidence.status}
            compact
            evidence={{
              of: 'performance',
              figure: 'ACTUAL',
              says: 'SCORE',
              where: { projects: [scored.project], regions: where.regions, regionLevel: where.regionLevel },
              at: { project: scored.project },
            }}
          />
        </StatTile>
      )}
    </StatRow>
  )
}
