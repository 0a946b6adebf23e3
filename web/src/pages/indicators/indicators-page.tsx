import { lazy, Suspense } from 'react'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { EmptyState, ErrorState } from '../../components/state.tsx'
import { useSearchText } from '../../filters/use-search-param.ts'
import { useT } from '../../i18n/use-t.ts'
import { ofProject } from './group-results.ts'
import { IndicatorTiles } from './indicator-tiles.tsx'
import { LongList } from './long-list.tsx'
import { NothingFits } from './nothing-fits.tsx'
import { isChoiceNarrowed } from './page-filters.ts'
import { ProjectCard } from './project-card.tsx'
import { ReadingKey } from './reading-key.tsx'
import { Toolbar } from './toolbar.tsx'
import { useIndicatorLeaf } from './use-indicator-leaf.ts'
import { useChoice, useIndicators } from './use-indicators.ts'
import { useIndicatorsFinding } from './use-indicators-finding.ts'

const IndicatorDrawer = lazy(() => import('./indicator-drawer.tsx'))

export const IndicatorsPage = () => {
  const t = useT()
  const [opened, setOpened] = useSearchText('indicator')
  return (
    <Page title={t('indicators.title')} lead={t('indicators.lead')} leaf={useIndicatorLeaf(opened)}>
      <Body onOpen={setOpened} />
      {opened && (
        <Suspense>
          <IndicatorDrawer key={opened} id={opened} onClose={() => setOpened('')} />
        </Suspense>
      )}
    </Page>
  )
}

const Body = ({ onOpen }: { onOpen: (id: string) => void }) => {
  const { choice } = useChoice()
  const { data, loading, error, retry } = useIndicators()
  useIndicatorsFinding(data?.total.nodes[0])
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (loading || !data) return <Waiting />
  if (data.scores.nodes.length === 0) return <EmptyState />
  const { nodes: rows, totalCount } = data.results
  return (
    <>
      <IndicatorTiles total={data.total.nodes[0]} scores={data.scores.nodes} />
      <Toolbar total={data.total.nodes[0]} levels={data.levels.nodes} rows={rows} count={totalCount} />
      {rows.length === 0 && (isChoiceNarrowed(choice) ? <NothingFits /> : <EmptyState />)}
      {totalCount > rows.length ? (
        <LongList total={totalCount} onOpen={onOpen} />
      ) : (
        <>
          {rows.length > 0 && <ReadingKey />}
          {data.projectSums.nodes.map((sums) => {
            const id = sums.project?.id ?? ''
            return (
              <ProjectCard
                key={id}
                sums={sums}
                level1Sums={ofProject(data.level1Sums.nodes, id)}
                level2Sums={ofProject(data.level2Sums.nodes, id)}
                rows={ofProject(rows, id)}
                onOpen={onOpen}
              />
            )
          })}
        </>
      )}
    </>
  )
}

const Waiting = () => (
  <>
    <Skeleton height={132} />
    <Skeleton height={40} />
    <Skeleton height={640} />
  </>
)
