import { type Allocation, dealerOf, ranksOf } from './allocation.ts'

/** How far a weight is moved to see whether a rank holds: ±20 %. */
export const NUDGE = 0.2

/** Mixtures of weights that are tried when all of them are asked for: at most so many, and fewer for many regions. */
const MIXTURES = 1_000
const MIXED_SHARES = 50_000

/** Ranks of every region under several sets of weights: one list a set, in the order of the claimants. */
export type RankTrials = readonly (readonly number[])[]

/** As the weights stand, and as each by itself moves down and up by 20 %, the others standing still. */
export function nudgedRanks(allocation: Allocation): RankTrials {
  const { weights } = dealerOf(allocation)
  const nudged = weights.flatMap((_, moved) =>
    [8n, 12n].map((times) => weights.map((weight, k) => weight * (k === moved ? times : 10n))),
  )
  return trials(allocation, [weights, ...nudged])
}

/**
 * Under every mixture of the weights that are not 0, on an even grid: from one factor alone to all alike. The grid is as
 * fine as fits into a thousand mixtures: of two factors it has steps of 0.1 %, of five still of some 13 %.
 */
export function allRanks(allocation: Allocation): RankTrials {
  const { weights } = dealerOf(allocation)
  const used = weights.flatMap((weight, k) => (weight > 0n ? [k] : []))
  const mixed = mixtures(
    used.length,
    finestGrid(used.length, Math.min(MIXTURES, MIXED_SHARES / allocation.claimants.length)),
  )
  const spread = mixed.map((mixture) => weights.map((_, k) => mixture[used.indexOf(k)] ?? 0n))
  return trials(allocation, [weights, ...spread])
}

/** Lowest and highest rank of one region over the trials. */
export function rankRange(ranks: RankTrials, region: number): [number, number] {
  const own = ranks.flatMap((trial) => trial[region] ?? [])
  return [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))]
}

/** The regions whose order with this one is not the same in every trial, or who stand level with it. */
export function indistinguishable(ranks: RankTrials, region: number): number[] {
  const regions = ranks[0]?.length ?? 0
  return Array.from({ length: regions }, (_, other) => other).filter((other) => {
    if (other === region) return false
    const orders = new Set(ranks.map((trial) => Math.sign((trial[region] ?? 0) - (trial[other] ?? 0))))
    return orders.size > 1 || orders.has(0)
  })
}

/** Weights that bounds forbid (no deal is possible) try nothing. */
function trials(allocation: Allocation, weightings: readonly (readonly bigint[])[]): RankTrials {
  const { quotas } = dealerOf(allocation)
  return weightings
    .filter((weights) => weights.length === 0 || weights.some((weight) => weight > 0n))
    .flatMap((weights) => {
      const dealt = quotas(weights)
      return 'infeasible' in dealt ? [] : [ranksOf(dealt.map(({ quota }) => quota))]
    })
}

function finestGrid(parts: number, most: number): number {
  if (parts < 2) return 1
  let steps = 1
  while (count(parts, steps + 1) <= most) steps++
  return steps
}

/** Ways to deal `steps` out over `parts`: (steps + parts − 1) over (parts − 1). */
const count = (parts: number, steps: number) =>
  Array.from({ length: parts - 1 }, (_, i) => (steps + i + 1) / (i + 1)).reduce((a, b) => a * b, 1)

function mixtures(parts: number, steps: number): bigint[][] {
  if (parts === 0) return []
  if (parts === 1) return [[BigInt(steps)]]
  return Array.from({ length: steps + 1 }, (_, own) => own).flatMap((own) =>
    mixtures(parts - 1, steps - own).map((rest) => [BigInt(own), ...rest]),
  )
}
