/**
 * The budget execution rate is executed ÷ budget (B/A), 1 for all of it, uncapped; both in 分 and over the same parts.
 * It is not reported if either is missing, and undefined on a budget of zero.
 */
export function executionRate(
  budget: number | null,
  executed: number | null,
): { value: number } | { missing: 'NOT_REPORTED' | 'UNDEFINED' } {
  if (budget === null || executed === null) return { missing: 'NOT_REPORTED' }
  if (budget === 0) return { missing: 'UNDEFINED' }
  return { value: executed / budget }
}
