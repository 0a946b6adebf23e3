import { isMet, type Target } from './target.ts'

export { type ResultStatus, resultStatus } from './result-status.ts'
export { isMet, type Target, type TargetOperator } from './target.ts'

/** Why there is no completion: no figure, a target in words, or a quotient that does not exist. */
export type NoCompletion = 'NOT_REPORTED' | 'QUALITATIVE' | 'UNDEFINED'

/** Completion as an exact fraction of two integers; the denominator is above zero. */
export interface CompletionFraction {
  numerator: number
  denominator: number
}

const WHOLE: CompletionFraction = { numerator: 1, denominator: 1 }
const NONE: CompletionFraction = { numerator: 0, denominator: 1 }

/**
 * Completion is actual ÷ target for "at least", target ÷ actual for "at most", and all or nothing for "equal" and
 * "range". It is not capped.
 *
 * Where the divisor is zero (or below, where a quotient says nothing), a target that is met counts as completed,
 * 1: "at least 0" asked for nothing, and "at most 5 accidents" with none is all that was asked. One that is not met
 * has no completion: UNDEFINED.
 */
export function completionFraction(
  target: Target,
  actual: number | null,
): CompletionFraction | { missing: NoCompletion } {
  if (target.operator === 'QUALITATIVE') return { missing: 'QUALITATIVE' }
  const met = isMet(target, actual)
  if (met === null || target.value === null || actual === null) return { missing: 'NOT_REPORTED' }
  if (target.operator === 'EQUAL' || target.operator === 'RANGE') return met ? WHOLE : NONE
  const [numerator, denominator] =
    target.operator === 'AT_LEAST' ? [actual, target.value] : [target.value, actual]
  if (denominator > 0) return { numerator, denominator }
  return met ? WHOLE : { missing: 'UNDEFINED' }
}

/** The completion rate, 1 for exactly on target, uncapped (see {@link completionFraction} for the formula). */
export function completionRate(
  target: Target,
  actual: number | null,
): { value: number } | { missing: NoCompletion } {
  const fraction = completionFraction(target, actual)
  return 'missing' in fraction ? fraction : { value: fraction.numerator / fraction.denominator }
}

/** Completion as it is averaged and scored: at most 1, at least 0. */
export function capped(rate: number): number {
  return Math.min(1, Math.max(0, rate))
}

/** How far a completion rate is from exactly on target: completion − 1, uncapped. */
export function deviation(rate: number): number {
  return rate - 1
}
