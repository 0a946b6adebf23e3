import { parseFixedPoint } from './fixed-point.ts'

const PLACES = 4

/** Figures other than money are stored as integer ten-thousandths ("e4"): 1279.63 公顷 is 12_796_300. */
export const SCALE = 10 ** PLACES

/**
 * Decimal text as ten-thousandths: '1279.63' → 12_796_300.
 * @throws RangeError if it is no plain decimal, has more than 4 decimal places, or is too large to be held exactly.
 */
export function parseDecimal(text: string): number {
  return parseFixedPoint(text, PLACES)
}

/** Ten-thousandths as a number: 12_796_300 → 1279.63. One division, so it is the nearest number there is. */
export function toNumber(e4: number): number {
  return e4 / SCALE
}

/**
 * Ten-thousandths as exact decimal text, without trailing zeros: 12_796_300 → '1279.63'.
 * @throws RangeError if the argument is not an integer that is held exactly.
 */
export function formatDecimal(e4: number): string {
  if (!Number.isSafeInteger(e4)) throw new RangeError(`${e4} is not an exact number of ten-thousandths`)
  const digits = String(Math.abs(e4)).padStart(PLACES + 1, '0')
  const fraction = digits.slice(-PLACES).replace(/0+$/, '')
  const text = fraction ? `${digits.slice(0, -PLACES)}.${fraction}` : digits.slice(0, -PLACES)
  return e4 < 0 ? `-${text}` : text
}
