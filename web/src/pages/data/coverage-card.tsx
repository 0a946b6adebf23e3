import { ChartCard } from '../../components/chart-card.tsx'
import { type Coverage, stateOf } from '../../components/coverage/coverage.ts'
import { CoverageKey } from '../../components/coverage/coverage-key.tsx'
import { CoverageTable } from '../../components/coverage/coverage-table.tsx'
import { useCoverage } from '../../components/coverage/use-coverage.ts'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { useCoverageColumns } from './use-coverage-columns.ts'

/** What is reported at which grain: the map of what can be asked at all. */
export const CoverageCard = () => {
  const { coverage, error, retry } = useCoverage()
  if (error) return <ErrorState error={error} onRetry={retry} />
  return coverage ? <Matrix coverage={coverage} /> : <Skeleton height={640} />
}

const Matrix = ({ coverage }: { coverage: Coverage }) => {
  const t = useT()
  const { rows } = coverage
  const leftOut = Object.values(coverage.leftOut).reduce((sum, count) => sum + count, 0)
  const columns = useCoverageColumns()
  const tallies = rows.flatMap((row) => Object.values(row.tallies)).filter(({ total }) => total > 0)
  const none = tallies.filter((tally) => stateOf(tally) === 'none').length
  const title = t('coverage.title', { none, count: tallies.length })
  return (
    <ChartCard
      id="coverage"
      title={title}
      subtitle={t('coverage.subtitle')}
      picture={
        <>
          <CoverageKey />
          <CoverageTable caption={title} rows={rows} />
        </>
      }
      columns={columns}
      rows={rows}
      rowKey={({ subject }) => `${subject.measure} ${subject.source}`}
      note={
        <>
          {t('coverage.note')}
          {leftOut > 0 && ` ${t('coverage.leftOut', { count: formatNumber(leftOut) })}`}
        </>
      }
    />
  )
}
