import type { FundPlace } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import { MoneyTiles } from '../../components/money-tiles.tsx'
import { StatRow, StatTile } from '../../components/stat-tile.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { formatNumber } from '../../format/number.ts'
import type { FundFilter } from '../../generated/graphql.ts'
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
  const { metCount, unmetCount, notEvaluatedCount, notReportedCount, indicatorCount, score, grade } = standing
  const isJudged = metCount + unmetCount > 0
  const counts = [
    { status: 'UNMET', count: unmetCount },
    { status: 'NOT_EVALUATED', count: notEvaluatedCount },
    { status: 'NOT_REPORTED', count: notReportedCount },
  ] as const
  return (
    <StatRow label={t('profile.tiles')}>
      <MoneyTiles
        funds={funds}
        where={where}
        at={at}
        noteOf={(_, status) => status !== 'REPORTED' && t(`status.${status}`)}
        rateNoteOf={(rate, status) => rate === null && t(`status.${status}`)}
      />
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
