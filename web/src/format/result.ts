import type { TargetOperator } from '../generated/graphql.ts'
import { formatNumber } from './number.ts'

interface Target {
  operator: TargetOperator
  value?: number | null
  max?: number | null
  text: string
}
interface Actual {
  value?: number | null
  text: string
}
type ResultTarget = Target | null | undefined
type ResultActual = Actual | null | undefined

const signs: Record<TargetOperator, string> = {
  AT_LEAST: '≥',
  AT_MOST: '≤',
  EQUAL: '=',
  RANGE: '',
  QUALITATIVE: '',
}

/** `≥ 1,128.14`, `20–30`, or the words of a qualitative target; null where none is reported. */
export const targetText = (target: ResultTarget): string | null => {
  if (!target) return null
  const { operator, value, max, text } = target
  if (typeof value !== 'number' || operator === 'QUALITATIVE') return text
  const upper = operator === 'RANGE' && typeof max === 'number' ? `–${formatNumber(max)}` : ''
  // Zero is a year without anything to do, derived from the rest: nothing to reach, so no sign.
  return value === 0 ? '0' : `${signs[operator]} ${formatNumber(value)}${upper}`.trim()
}

/** The number, grouped; as printed where the report says more than a number ("≥ 5"). */
export const actualText = (actual: ResultActual): string | null => {
  if (!actual) return null
  const { value, text } = actual
  return typeof value === 'number' && Number(text.replaceAll(',', '')) === value ? formatNumber(value) : text
}
