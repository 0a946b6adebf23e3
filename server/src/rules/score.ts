import { completionFraction, isMet, type Target } from './completion.ts'

/** 0.01 point in ten-thousandths: the grain to which scores are rounded. */
const SCORE_STEP = 100n

/**
 * The score that follows from target, actual and weight: a met target earns its full weight, an unmet one weight ×
 * completion, rounded half-up to 0.01 point, never above the weight or below 0.
 * All figures in ten-thousandths. Null where there is no completion to score: not reported, in words, undefined.
 */
export function computedScore(result: {
  target: Target
  actual: number | null
  weight: number | null
}): number | null {
  const { target, actual, weight } = result
  if (weight === null || weight < 0) return null
  if (isMet(target, actual)) return weight
  const completion = completionFraction(target, actual)
  if ('missing' in completion) return null
  const score = roundHalfUp(
    BigInt(weight) * BigInt(completion.numerator),
    BigInt(completion.denominator) * SCORE_STEP,
  )
  return Math.min(weight, Math.max(0, Number(score * SCORE_STEP)))
}

/** Numerator ÷ denominator to the nearest integer, halves up. Below zero it truncates: such a score is cut to 0 anyway. */
function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}
