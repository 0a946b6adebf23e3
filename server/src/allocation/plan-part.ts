import type { Plan } from './plan.ts'

/** A region's part of a plan. */
export interface Part {
  plan: Plan
  at: number
}

/** What one factor brings it. */
export type Contribution = Part & { k: number }

export function shareOf({ plan, at }: Part) {
  const share = plan.shares[at]
  if (!share) throw new Error(`The plan has no share ${at}.`)
  return share
}

export function factorOf({ plan, k }: Contribution) {
  const factor = plan.factors[k]
  if (!factor) throw new Error(`The plan has no factor ${k}.`)
  return factor
}

export function factorValueOf({ plan, at, k }: Contribution) {
  const value = plan.values[at]?.[k]
  if (!value) throw new Error(`The share ${at} has no value of factor ${k}.`)
  return value
}

export const baselineOf = ({ plan, at }: Part) => plan.allocation.claimants[at]?.baseline ?? null
