const SCALE = 10n ** 12n

/** So many digits of a reciprocal that rounding it moves no 分. */
const RECIPROCAL = 10n ** 60n

/** A factor of an allocation: what each region has of it, in one order for all factors. */
export interface Factor {
  /** Weight beside the others; only the proportions matter. From 0 up. */
  weight: number
  /** True where a smaller value should earn more: then reciprocals are dealt with instead of values. */
  inverse: boolean
  /** From 0 up. Null brings in nothing, and so does 0 where inverse: it has no reciprocal. */
  values: readonly (number | null)[]
}

/** A number in 10^-12 parts: an integer exactly, any other to twelve places. */
export function scaled(value: number): bigint {
  const whole = Math.floor(value)
  return BigInt(whole) * SCALE + BigInt(Math.round((value - whole) * 1e12))
}

/** What each region brings in: its value, or its reciprocal; a factor's share is that ÷ the sum over the regions. */
export function stakes({ values, inverse }: Pick<Factor, 'values' | 'inverse'>): bigint[] {
  return values.map((value) => {
    const stake = scaled(value ?? 0)
    return inverse && stake > 0n ? RECIPROCAL / stake : stake
  })
}

export const sum = (numbers: readonly bigint[]) => numbers.reduce((total, one) => total + one, 0n)

/** Numerator ÷ denominator to the nearest integer, halves up; both from 0 up. */
export const divideRounded = (numerator: bigint, denominator: bigint) =>
  (2n * numerator + denominator) / (2n * denominator)

/** A quotient of two integers as a number between 0 and 1. */
export const ratio = (numerator: bigint, denominator: bigint) =>
  denominator === 0n ? 0 : Number(divideRounded(numerator * 10n ** 15n, denominator)) / 1e15

/**
 * The points of each region, as integers in one common part, so that nothing is lost:
 * equalShare ÷ n + (1 − equalShare) × Σ weight ÷ Σ weights × stake ÷ Σ stakes.
 */
export function points(
  regions: number,
  equalShare: number,
  weights: readonly bigint[],
  factors: readonly (readonly bigint[])[],
): bigint[] {
  const weighted = factors.flatMap((stake, k) => {
    const weight = weights[k] ?? 0n
    const total = sum(stake)
    return weight > 0n && total > 0n ? [{ stake, weight, total }] : []
  })
  const totals = weighted.reduce((product, { total }) => product * total, 1n)
  const ofWeights = sum(weighted.map(({ weight }) => weight))
  const equal = scaled(equalShare)
  const even = equal * (ofWeights > 0n ? ofWeights : 1n) * totals
  const perFactor = weighted.map(
    ({ weight, total }) => (SCALE - equal) * BigInt(regions) * weight * (totals / total),
  )
  return Array.from({ length: regions }, (_, i) =>
    weighted.reduce((point, { stake }, k) => point + (perFactor[k] ?? 0n) * (stake[i] ?? 0n), even),
  )
}
