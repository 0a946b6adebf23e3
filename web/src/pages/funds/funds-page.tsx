import { CardGrid } from '../../components/card.tsx'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { EmptyState, ErrorState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FlowCard } from './flow-card.tsx'
import { GridCard } from './grid-card.tsx'
import { MoneyCard } from './money-card.tsx'
import { OpenedFromLink } from './opened-from-link.tsx'
import { TransfersCard } from './transfers-card.tsx'
import { useFunds } from './use-funds.ts'
import { useFundsFinding } from './use-funds-finding.ts'

export const FundsPage = () => {
  const t = useT()
  return (
    <Page title={t('funds.title')} lead={t('funds.lead')}>
      <Body />
    </Page>
  )
}

const Body = () => {
  const { data, loading, error, retry, fundFilter, listed, flow, scale, isDrawable } = useFunds()
  useFundsFinding(data)
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (loading || !data) return <Waiting />
  if (data.projects.nodes.length === 0) return <EmptyState />
  const projects = data.projects.nodes.flatMap(({ project }) => project?.id ?? [])
  return (
    <CardGrid>
      <OpenedFromLink data={data} totalsWhere={fundFilter} partsWhere={listed} />
      <FlowCard data={data} where={flow} tooMany={isDrawable ? null : scale} />
      <GridCard />
      <TransfersCard transfers={data.transfers} projects={projects} />
      <MoneyCard data={data} totalsWhere={fundFilter} partsWhere={listed} />
    </CardGrid>
  )
}

const Waiting = () => (
  <>
    <Skeleton height={480} />
    <Skeleton height={420} />
  </>
)
