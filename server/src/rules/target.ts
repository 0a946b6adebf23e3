/** ≥, ≤, =, between two bounds, or in words. */
export type TargetOperator = 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'RANGE' | 'QUALITATIVE'

/** What was asked for. `value` and `max` are ten-thousandths of the indicator's unit; `max` is RANGE's upper bound. */
export interface Target {
  operator: TargetOperator
  value: number | null
  max: number | null
}

/**
 * Met if the actual stands to the target as its operator says, compared exactly.
 * Null where nothing can be compared: a target in words, no target or no actual reported.
 */
export function isMet(target: Target, actual: number | null): boolean | null {
  const { operator, value, max } = target
  if (operator === 'QUALITATIVE' || value === null || actual === null) return null
  switch (operator) {
    case 'AT_LEAST':
      return actual >= value
    case 'AT_MOST':
      return actual <= value
    case 'EQUAL':
      return actual === value
    case 'RANGE':
      return max === null ? null : actual >= value && actual <= max
  }
}
