/** A number as printed, without unit: digits, thousands parted by commas or not. */
export const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

/** '1,128.14' → '1128.14' */
export const withoutCommas = (printed: string): string => printed.replaceAll(',', '').replace(/^\+/, '')

/** How finely figures other than money are held: ten-thousandths. */
const PLACES = 4

/**
 * Decimal text times a fraction, to `places` places, half-up: ('150', 1n, 15n) → '10'.
 * `exact` is false where digits were rounded away.
 */
export function times(
  text: string,
  [numerator, denominator]: readonly [bigint, bigint],
  places = PLACES,
): { text: string; exact: boolean } {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const product = BigInt(whole + fraction) * numerator * 10n ** BigInt(places)
  const divisor = 10n ** BigInt(fraction.length) * denominator
  const rounded = (product * 2n + divisor) / (divisor * 2n)
  const digits = String(rounded).padStart(places + 1, '0')
  const shown = `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`
  const trimmed = shown.replace(/\.?0+$/, (end) => (end.startsWith('.') ? '' : end.replace(/0+$/, '')))
  return { text: negative && trimmed !== '0' ? `-${trimmed}` : trimmed, exact: product % divisor === 0n }
}

/** Whether two decimal texts are the same number. */
export const sameNumber = (a: string, b: string): boolean =>
  times(a, [1n, 1n], 20).text === times(b, [1n, 1n], 20).text
