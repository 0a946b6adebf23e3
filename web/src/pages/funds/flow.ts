import { leadingOf } from '../../format/leading.ts'
import type { FundingSource } from '../../generated/graphql.ts'
import type { Share } from './use-funds.ts'

/** Where money ends that its project reports and none of its prefectures does. */
export const unallocated = 'unallocated'

export interface FlowLink {
  from: string
  to: string
  /** The figure that the band is as wide as; never a difference of two. */
  share: Share
  kind: 'complete' | 'atLeast' | 'unallocated'
}
export interface Flow {
  links: FlowLink[]
  /** Sources of which a project reports nothing: there is no width to draw. */
  silent: Share[]
  /** Prefectures that report nothing of a source that others of the project do. */
  unreported: Share[]
}

/** The sources that can be followed to prefectures. Of local money only its provincial part is reported there. */
export const flowSources = (chosen: readonly FundingSource[]): FundingSource[] =>
  chosen.length === 0
    ? ['CENTRAL', 'PROVINCIAL']
    : [...new Set(chosen.map((source) => (source === 'LOCAL' ? 'PROVINCIAL' : source)))]

/**
 * Bands from source to project and on to prefecture, each one figure of the answer. What no prefecture of a
 * project reports goes whole to a node of its own; where only some do, the rest is not drawn: it would be a remainder
 * that nobody reported.
 */
export const buildFlow = (arrivals: readonly Share[], shares: readonly Share[]): Flow => {
  const drawn = arrivals.filter(isPositive)
  const onward = drawn.map((arrival) => {
    const parts = shares.filter((share) => sameMoney(share, arrival))
    const found = parts.filter(isPositive)
    const isOpen = parts.length === 0 || parts.some((part) => !isComplete(part))
    return { arrival, parts, found, isUnallocated: found.length === 0 && isOpen }
  })
  return {
    links: [
      ...drawn.map((share) => link(nodeOf.source(share), nodeOf.project(share), share)),
      ...onward.flatMap(({ arrival, found, isUnallocated }) => [
        ...found.map((share) => link(nodeOf.project(share), nodeOf.region(share), share)),
        ...(isUnallocated
          ? [{ ...link(nodeOf.project(arrival), unallocated, arrival), kind: 'unallocated' as const }]
          : []),
      ]),
    ],
    silent: arrivals.filter(({ budget }) => typeof budget !== 'number'),
    unreported: onward.flatMap(({ parts, found }) =>
      found.length > 0 ? parts.filter(({ budget }) => typeof budget !== 'number') : [],
    ),
  }
}

/** The ids of nodes; `project:miaoling`. */
export const nodeOf = {
  source: ({ source }: Share) => `source:${source ?? ''}`,
  project: ({ project }: Share) => `project:${project?.id ?? ''}`,
  region: ({ region }: Share) => `region:${region?.code ?? ''}`,
}

/** The prefecture that surely has the most money; null where none is that. */
export const largestRegion = (regions: readonly Share[]): Share | null => {
  const leading = leadingOf(regions, ({ budget, budgetEvidence: { status } }) => ({ value: budget, status }))
  return leading?.standing === 'HIGHEST' ? leading.first : null
}

const link = (from: string, to: string, share: Share): FlowLink => ({
  from,
  to,
  share,
  kind: isComplete(share) ? 'complete' : 'atLeast',
})

const isPositive = ({ budget }: Share) => typeof budget === 'number' && budget > 0
const isComplete = ({ budget, budgetEvidence }: Share) =>
  typeof budget === 'number' && budgetEvidence.status !== 'PARTIAL'
const sameMoney = (a: Share, b: Share) => a.source === b.source && a.project?.id === b.project?.id
