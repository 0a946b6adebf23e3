const DECIMAL_TEXT = /^([+-]?)(\d+)(?:\.(\d+))?$/

/**
 * Reads decimal text as an integer count of the unit's 10^-places part, exactly: ('2.9', 10) → 29_000_000_000.
 * Zeros past the last place are allowed, digits are not.
 * @throws RangeError if the text is no plain decimal, is finer than `places`, or is too large to count exactly.
 */
export function parseFixedPoint(text: string, places: number): number {
  const match = DECIMAL_TEXT.exec(text.trim())
  if (!match) throw new RangeError(`"${text}" is not a decimal number`)
  const [, sign, whole = '', fraction = ''] = match
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > places) throw new RangeError(`"${text}" has more than ${places} decimal places`)
  const count = Number(BigInt(whole + significant.padEnd(places, '0')))
  if (!Number.isSafeInteger(count)) throw new RangeError(`"${text}" is too large to be held exactly`)
  return sign === '-' && count !== 0 ? -count : count
}

/**
 * The inverse: an integer count of the unit's 10^-places part as decimal text, without trailing zeros:
 * (24_533_320_000, 6) → '24533.32'. A half part is shown too.
 * @throws RangeError if the count is neither an exact integer nor a half.
 */
export function formatScaled(count: number, places: number): string {
  if (!Number.isSafeInteger(count * 2)) throw new RangeError(`${count} is not an exact count of parts`)
  const halves = !Number.isInteger(count)
  const digits = String(Math.abs(halves ? count * 10 : count)).padStart(places + (halves ? 2 : 1), '0')
  const point = digits.length - places - (halves ? 1 : 0)
  const fraction = digits.slice(point).replace(/0+$/, '')
  const text = fraction ? `${digits.slice(0, point)}.${fraction}` : digits.slice(0, point)
  return count < 0 ? `-${text}` : text
}
