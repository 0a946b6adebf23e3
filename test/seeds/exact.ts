/** Arithmetic for recomputing printed figures: integers only, and none of the code under test. */

/** Decimal text × 10^digits as an integer; refuses a text that is finer than that. */
export function scaled(text: string, digits: number): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > digits)
    throw new RangeError(`“${text}” is no number of at most ${digits} decimals`)
  return BigInt(whole + fraction.padEnd(digits, '0'))
}

/** Digits that turn a unit of money into 分. */
const MONEY_DIGITS: Record<string, number> = { 元: 2, 万元: 6, 亿元: 10 }

export function fen(amount: string, unit: string): bigint {
  const digits = MONEY_DIGITS[unit]
  if (digits === undefined) throw new RangeError(`“${unit}” is no unit of money`)
  return scaled(amount, digits)
}

/** Ten-thousandths. */
export const e4 = (text: string) => scaled(text, 4)

/** Ten-thousandths of 人 (or 人次) from a figure in 万人 (or 万人次). */
export const e4FromWan = (text: string) => scaled(text, 8)

export const decimals = (text: string) => text.split('.')[1]?.length ?? 0

/** An integer of 10^-digits as decimal text with all its decimals: (8460n, 2) → 84.60. */
export function fixed(integer: bigint, digits: number): string {
  const text = String(integer).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** numerator ÷ denominator in per cent, as text, rounded half-up to `places` decimals. */
export function percent(numerator: bigint, denominator: bigint, places: number): string {
  const scale = 10n ** BigInt(places + 2)
  return fixed((numerator * scale * 2n + denominator) / (denominator * 2n), places)
}

/** Half a unit in the last printed place of `text`: what rounding may have taken away. */
export const roundingOf = (text: string, scale: (text: string) => bigint) =>
  scale(decimals(text) === 0 ? '1' : `0.${'1'.padStart(decimals(text), '0')}`) / 2n

export const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n)
