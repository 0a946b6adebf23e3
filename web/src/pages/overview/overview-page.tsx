import { CardGrid } from '../../components/card.tsx'
import { Page } from '../../components/page.tsx'
import { SinceRelease } from '../../components/since-release/since-release.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { EmptyState, ErrorState } from '../../components/state.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'
import { AttentionCard } from './attention-card.tsx'
import { ExecutionCard } from './execution-card.tsx'
import { MoneyByYearCard } from './money-by-year-card.tsx'
import { OverviewTiles } from './overview-tiles.tsx'
import { PlacesCard } from './places-card.tsx'
import { TargetsCard } from './targets-card.tsx'
import { useOverview } from './use-overview.ts'
import { useOverviewFinding } from './use-overview-finding.ts'

export const OverviewPage = () => {
  const t = useT()
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <Body />
    </Page>
  )
}

const Body = () => {
  const { options, filters } = useFilters()
  const scope = {
    ...(filters.projects.length > 0 && { projects: filters.projects }),
    ...(filters.regions.length > 0 && { regions: filters.regions }),
  }
  const { data, loading, error, retry } = useOverview()
  useOverviewFinding(data)
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (loading || !data) return <Waiting />
  if (data.projects.nodes.length === 0) return <EmptyState />
  const [performance] = data.performance.nodes
  const isSilent = performance !== undefined && performance.metCount + performance.unmetCount === 0
  const province = options?.projects[0]?.region.code
  return (
    <>
      <OverviewTiles data={data} />
      <SinceRelease scope={scope} />
      <CardGrid>
        {province && <PlacesCard within={province} />}
        <AttentionCard isSilent={isSilent} />
        <MoneyByYearCard years={data.years.nodes} cells={data.yearSources.nodes} />
        <ExecutionCard
          totals={data.projects.nodes}
          parts={data.projectSources.nodes}
          sources={data.sources.nodes}
        />
        <TargetsCard />
      </CardGrid>
    </>
  )
}

const Waiting = () => (
  <>
    <Skeleton height={132} />
    <Skeleton height={480} />
    <Skeleton height={400} />
  </>
)
