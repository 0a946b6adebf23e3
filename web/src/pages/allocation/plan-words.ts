import type { PlanData, ShareData } from './use-plans.ts'

/** How many gain and lose against the baseline; those without one are neither. */
export const winnersAndLosers = ({ shares }: PlanData) => ({
  gain: shares.filter(({ change }) => typeof change === 'number' && change > 0).length,
  lose: shares.filter(({ change }) => typeof change === 'number' && change < 0).length,
  known: shares.some(({ change }) => typeof change === 'number'),
})

/** Who gains most and who loses most against the baseline; null where nobody does. */
export const extremes = ({ shares }: PlanData): { gainer: Changed | null; loser: Changed | null } => {
  const changed = shares
    .flatMap(({ region, change }) => (typeof change === 'number' ? [{ region, change }] : []))
    .toSorted((a, b) => b.change - a.change)
  const [first, last] = [changed[0], changed.at(-1)]
  return {
    gainer: first && first.change > 0 ? first : null,
    loser: last && last.change < 0 ? last : null,
  }
}
type Changed = { region: ShareData['region']; change: number }

/** The region whose amounts under several plans lie furthest apart, in 万元; null where none is in two plans, or all get the same. */
export const widest = (plans: readonly (PlanData | null)[]) => {
  const amounts = new Map<string, { region: ShareData['region']; amounts: number[] }>()
  for (const { region, proposed } of plans.flatMap((plan) => plan?.shares ?? [])) {
    const held = amounts.get(region.code) ?? { region, amounts: [] }
    held.amounts.push(proposed)
    amounts.set(region.code, held)
  }
  const spans = [...amounts.values()]
    .filter((held) => held.amounts.length > 1)
    .map(({ region, amounts }) => ({ region, low: Math.min(...amounts), high: Math.max(...amounts) }))
    .toSorted((a, b) => b.high - b.low - (a.high - a.low))
  const [first] = spans
  return first && first.high > first.low ? first : null
}

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
