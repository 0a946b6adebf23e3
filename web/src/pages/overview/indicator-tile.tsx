import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Figure } from '../../components/figure.tsx'
import { StatTile } from '../../components/stat-tile.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'

interface Props {
  indicatorCount: number
  metCount: number
  unmetCount: number
  notReportedCount: number
  notEvaluatedCount: number
}

/** How many indicators met their target, of how many; nothing judged is no zero. */
export const IndicatorTile = ({
  indicatorCount,
  metCount,
  unmetCount,
  notReportedCount,
  notEvaluatedCount,
}: Props) => {
  const t = useT()
  const { indicatorFilter } = useFilters()
  const counts = [
    { status: 'UNMET', count: unmetCount },
    { status: 'NOT_EVALUATED', count: notEvaluatedCount },
    { status: 'NOT_REPORTED', count: notReportedCount },
  ] as const
  const isJudged = metCount + unmetCount > 0
  const others = counts.filter(({ count }) => count > 0)
  return (
    <StatTile
      label={t('overview.tile.met')}
      term="term.met"
      share={isJudged ? metCount / indicatorCount : null}
      note={
        others.length === 0
          ? t('overview.tile.met.all')
          : others.map(({ status, count }) => (
              <Link
                key={status}
                to="/indicators"
                search={(search) => ({ ...carried(search), status: status.toLowerCase().replace('_', '-') })}
                className={styles.count}
              >
                <StatusMark status={status} /> {count}
              </Link>
            ))
      }
    >
      <Figure
        label={t('overview.tile.met')}
        value={isJudged ? t('overview.tile.met.value', { met: metCount, count: indicatorCount }) : null}
        status={isJudged ? 'REPORTED' : 'NOT_REPORTED'}
        compact
        evidence={{ of: 'performance', figure: 'ACTUAL', says: 'MET_COUNT', where: indicatorFilter }}
      />
    </StatTile>
  )
}
