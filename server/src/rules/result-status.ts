import { isMet, type Target } from './target.ts'

export type ResultStatus = 'MET' | 'UNMET' | 'NOT_REPORTED' | 'NOT_EVALUATED'

/**
 * How one indicator stands: not evaluated where the report says so (or where the target is in words, which no
 * arithmetic can judge), not reported without a target or an actual, else met or unmet by the target's operator.
 */
export function resultStatus(result: {
  target: Target
  actual: number | null
  evaluated: boolean
}): ResultStatus {
  const { target, actual, evaluated } = result
  if (!evaluated) return 'NOT_EVALUATED'
  if (actual === null) return 'NOT_REPORTED'
  if (target.operator === 'QUALITATIVE') return 'NOT_EVALUATED'
  const met = isMet(target, actual)
  if (met === null) return 'NOT_REPORTED'
  return met ? 'MET' : 'UNMET'
}
