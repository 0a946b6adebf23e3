import { NUMBER, times, withoutCommas } from './decimal-text.ts'
import { normalText } from './normal-text.ts'

const RATE = new RegExp(`^(${NUMBER})(%)?$`)

/**
 * A printed rate in per cent, as decimal text: `66.42%` and `66.42` → '66.42'. A bare share (0.6642) is taken for one only
 * where that is nearer to what the amounts come to. Null where it is no rate.
 * @param expected the rate that follows from the amounts, 1 = 100 %; null where there is none
 */
export function printedRate(text: string, expected: number | null): string | null {
  const match = RATE.exec(normalText(text))
  if (!match) return null
  const printed = withoutCommas(match[1] ?? '')
  const value = Number(printed)
  const asShare =
    match[2] === undefined &&
    expected !== null &&
    Math.abs(value - expected) < Math.abs(value / 100 - expected)
  return asShare ? times(printed, [100n, 1n], 10).text : printed
}
