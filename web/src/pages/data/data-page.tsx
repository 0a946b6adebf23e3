import { useMay } from '../../app/use-viewer.ts'
import { CardGrid } from '../../components/card.tsx'
import { ChartScopeContext } from '../../components/chart/chart-scope.ts'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CoverageCard } from './coverage-card.tsx'
import { DataParts } from './data-parts.tsx'
import { DocumentsCard } from './documents-card.tsx'
import { DownloadsCard } from './downloads-card.tsx'
import { ImportsCard } from './imports-card.tsx'
import { ProfilesCard } from './profiles-card.tsx'
import { ReleasesCard } from './releases-card.tsx'
import { useData } from './use-data.ts'

/** What everybody comes for, first things first. */
const read = ['documents', 'releases', 'coverage', 'downloads', 'profiles'] as const

export const DataPage = () => {
  const t = useT()
  return (
    <Page title={t('data.title')} lead={t('data.lead')} filters={false}>
      <Body />
    </Page>
  )
}

const Body = () => {
  const t = useT()
  const mayImport = useMay('IMPORT')
  const { data, error, retry } = useData()
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (!data) return <Skeleton height={640} />
  const importing = (
    <div data-print="hide">
      <ImportsCard />
    </div>
  )
  return (
    <ChartScopeContext value={{ chosen: t('data.scope'), period: null }}>
      <DataParts parts={mayImport ? ['import', ...read] : [...read, 'import']} />
      <CardGrid>
        {/* Who brings files in comes here for that. */}
        {mayImport && importing}
        <DocumentsCard documents={data.documents} transfers={data.transfers} />
        <ReleasesCard releases={data.releases} current={data.release.id} />
        <CoverageCard />
        <div data-print="hide">
          <DownloadsCard projects={data.projects.nodes} release={data.release.id} />
        </div>
        <ProfilesCard projects={data.projects.nodes} />
        {!mayImport && importing}
      </CardGrid>
    </ChartScopeContext>
  )
}
