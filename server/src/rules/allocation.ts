import { divideRounded, type Factor, points, ratio, scaled, stakes, sum } from './factor-points.ts'
import { largestRemainder } from './largest-remainder.ts'
import { type Bound, type Infeasible, QUOTA_PARTS, waterFill } from './water-fill.ts'

export type { Factor } from './factor-points.ts'
export type { Bound, Infeasible } from './water-fill.ts'

/** A region that takes part in an allocation. */
export interface Claimant {
  code: string
  /** What it got before, 分; null where that is not known: then no floor and no cap holds it. */
  baseline: number | null
}

export interface Allocation {
  /** 分, above 0. */
  pool: number
  /** Share of the pool that is dealt out equally, 0 to 1. */
  equalShare: number
  /** Share of its baseline below which no region may fall; null: none. */
  floor: number | null
  /** Share of its baseline above which no region may rise; null: none. */
  cap: number | null
  claimants: readonly Claimant[]
  /** Their values stand in the order of the claimants. */
  factors: readonly Factor[]
}

export interface Share {
  code: string
  /** Of each factor: the region's share in it, 0 to 1. */
  normalized: number[]
  /** Of each factor: percentage points of the pool that it brings, before floors and caps. */
  points: number[]
  /** The same for the part that is dealt out equally. */
  equalPoints: number
  /** What the formula alone would give, 分, before floors, caps and whole 分. */
  formula: number
  /** 分. All amounts add up to the pool. */
  amount: number
  bound: Bound | null
  /** By what is due before it is cut to whole 分, so that regions with equal claims share a rank. */
  rank: number
}

/**
 * Deals a pool out by factors (因素法):
 * share = equalShare ÷ n + (1 − equalShare) × Σ weight ÷ Σ weights × value ÷ Σ values,
 * then floors and caps (see {@link waterFill}), then whole 分 by largest remainder. All in integers: the order of regions,
 * the scale of a factor and the scale of the weights change nothing.
 */
export function allocate(allocation: Allocation): Share[] | Infeasible {
  const { pool, equalShare, claimants, factors } = allocation
  const dealer = dealerOf(allocation)
  const quotas = dealer.quotas(dealer.weights)
  if ('infeasible' in quotas) return quotas
  const amounts = largestRemainder(
    BigInt(pool),
    claimants.map(({ code }, i) => ({ code, quota: quotas[i]?.quota ?? 0n })),
  )
  const totals = dealer.stakes.map(sum)
  const ofWeights = sum(dealer.weights)
  const due = dealer.points(dealer.weights)
  const ofDue = sum(due)
  const ranks = ranksOf(quotas.map(({ quota }) => quota))
  return claimants.map(({ code }, i) => {
    const normalized = factors.map((_, k) => ratio(dealer.stakes[k]?.[i] ?? 0n, totals[k] ?? 0n))
    const weights = dealer.weights.map((weight) => ratio(weight, ofWeights))
    return {
      code,
      normalized,
      points: normalized.map((share, k) => 100 * (1 - equalShare) * (weights[k] ?? 0) * share),
      equalPoints: (100 * equalShare) / claimants.length,
      formula:
        Number(divideRounded(BigInt(pool) * QUOTA_PARTS * (due[i] ?? 0n), ofDue)) / Number(QUOTA_PARTS),
      amount: amounts[i] ?? 0,
      bound: quotas[i]?.bound ?? null,
      rank: ranks[i] ?? 0,
    }
  })
}

/** What stays the same however the weights move: stakes and bounds, worked out once. */
export function dealerOf({ pool, equalShare, floor, cap, claimants, factors }: Allocation) {
  const staked = factors.map(stakes)
  const bounds = claimants.map(({ baseline }) => ({
    low: baseline === null || floor === null ? 0n : shareOf(baseline, floor, 'up'),
    high: baseline === null || cap === null ? null : shareOf(baseline, cap, 'down'),
  }))
  const pointsOf = (weights: readonly bigint[]) => points(claimants.length, equalShare, weights, staked)
  return {
    stakes: staked,
    weights: factors.map(({ weight }) => scaled(weight)),
    points: pointsOf,
    quotas: (weights: readonly bigint[]) => waterFill(BigInt(pool), pointsOf(weights), bounds),
  }
}

/** A share of a baseline in whole 分, to the side that keeps the bound. */
function shareOf(baseline: number, share: number, side: 'up' | 'down'): bigint {
  const product = BigInt(baseline) * scaled(share)
  const one = scaled(1)
  return (product + (side === 'up' ? one - 1n : 0n)) / one
}

/** 1 for the most; equals share a rank. */
export function ranksOf(quotas: readonly bigint[]): number[] {
  const sorted = [...quotas].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
  const first = new Map<bigint, number>()
  sorted.forEach((quota, index) => {
    if (!first.has(quota)) first.set(quota, index + 1)
  })
  return quotas.map((quota) => first.get(quota) ?? 0)
}
