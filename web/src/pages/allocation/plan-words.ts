import type { PlanData, ShareData } from './use-plans.ts'

/** How many gain and lose against the baseline; those without one are neither. */
export const winnersAndLosers = ({ shares }: PlanData) => ({
  gain: shares.filter(({ change }) => typeof change === 'number' && change > 0).length,
  lose: shares.filter(({ change }) => typeof change === 'number' && change < 0).length,
  known: shares.some(({ change }) => typeof change === 'number'),
})

/** The largest amount; the API's rank, not the page's own order. */
export const leader = ({ shares }: PlanData): ShareData | undefined =>
  shares.reduce<ShareData | undefined>(
    (first, share) => (!first || share.proposed > first.proposed ? share : first),
    undefined,
  )

export const byRank = (shares: readonly ShareData[]): ShareData[] =>
  shares.toSorted((a, b) => a.rank - b.rank || a.region.code.localeCompare(b.region.code))

/** Pairs of regions whose order does not hold, each counted once. */
export const closePairs = ({ shares }: PlanData): number =>
  shares.reduce(
    (sum, { region, indistinguishableFrom }) =>
      sum + indistinguishableFrom.filter(({ code }) => code > region.code).length,
    0,
  )

/** Names of the factors as the API calls them, in their order. */
export const factorLabels = ({ shares }: PlanData): string[] =>
  shares[0]?.contributions.map(({ metric }) => metric.label) ?? []
