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
