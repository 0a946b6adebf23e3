import { Figure } from '../../components/figure.tsx'
import { StatTile } from '../../components/stat-tile.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'

interface Props {
  indicatorCount: number
  metCount: number
  unmetCount: number
  notReportedCount: number
}

/** How many indicators met their target, of how many. */
export const IndicatorTile = ({ indicatorCount, metCount, unmetCount, notReportedCount }: Props) => {
  const t = useT()
  const counts = [
    { status: 'UNMET', count: unmetCount },
    { status: 'NOT_REPORTED', count: notReportedCount },
  ] as const
  const others = counts.filter(({ count }) => count > 0)
  return (
    <StatTile
      label={t('overview.tile.met')}
      share={indicatorCount > 0 ? metCount / indicatorCount : null}
      note={
        others.length === 0
          ? t('overview.tile.met.all')
          : others.map(({ status, count }) => (
              <span key={status} className={styles.count}>
                <StatusMark status={status} /> {count}
              </span>
            ))
      }
    >
      <Figure
        label={t('overview.tile.met')}
        value={
          indicatorCount > 0 ? t('overview.tile.met.value', { met: metCount, count: indicatorCount }) : null
        }
        status={indicatorCount > 0 ? 'REPORTED' : 'NOT_REPORTED'}
      />
    </StatTile>
  )
}
