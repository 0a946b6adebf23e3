import { useMemo } from 'react'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { EmptyState, ErrorState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import { orderRegions } from './comparison.ts'
import { Notices } from './notices.tsx'
import { PairCard } from './pair-card.tsx'
import { PeersNote } from './peers-note.tsx'
import { PrintedChoice } from './printed-choice.tsx'
import { RadarCard } from './radar-card.tsx'
import { ScatterCard } from './scatter-card.tsx'
import { TableCard } from './table-card.tsx'
import { Toolbar } from './toolbar.tsx'
import { type ChoiceState, useChoice } from './use-choice.ts'
import { useComparison, usePeers } from './use-comparison.ts'
import { YearsCard } from './years-card.tsx'

export const ComparePage = () => {
  const t = useT()
  const state = useChoice()
  return (
    <Page title={t('compare.title')} lead={t('compare.lead')} filters={false}>
      <Toolbar state={state} />
      <PrintedChoice state={state} />
      <Notices state={state} />
      {state.error ? (
        <ErrorState error={state.error} onRetry={state.retry} />
      ) : state.ready ? (
        <Peers state={state} />
      ) : (
        <Skeleton height={520} />
      )}
    </Page>
  )
}

const Peers = ({ state }: { state: ChoiceState }) => {
  const peers = usePeers(state.choice, state.indicators)
  if (peers.waiting) return <Skeleton height={520} />
  const near = [...peers.distances.keys()]
  return (
    <>
      <PeersNote state={state} peers={peers} />
      <Compared
        state={state}
        regions={near.length > 0 ? near : state.choice.regions}
        distances={peers.distances}
      />
    </>
  )
}

interface ComparedProps {
  state: ChoiceState
  regions: readonly string[]
  distances: ReadonlyMap<string, number>
}

const Compared = ({ state, regions, distances }: ComparedProps) => {
  const { sort, view } = state.choice
  const { comparison, where, loading, error, retry } = useComparison(state.choice, regions)
  const ordered = useMemo(
    () => comparison && { ...comparison, regions: orderRegions(comparison.regions, sort) },
    [comparison, sort],
  )
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (loading || !ordered) return <Skeleton height={520} />
  if (ordered.regions.length === 0) return <EmptyState />
  const props = { state, comparison: ordered, where }
  switch (view) {
    case 'radar':
      return <RadarCard {...props} />
    case 'scatter':
      return <ScatterCard {...props} />
    case 'years':
      return <YearsCard {...props} />
    case 'pair':
      return <PairCard {...props} />
    default:
      return <TableCard {...props} distances={distances} />
  }
}
