/**
 * Decimal arithmetic on text, so that a figure is never changed by binary rounding on its way to the screen.
 * A decimal here is plain notation: optional minus, digits, optional point and digits.
 */

/** The shortest plain notation of a number with at most `places` decimals (API money has 6, figures 4). */
export const toDecimal = (value: number, places = 6): string => trimZeros(value.toFixed(places))

/** Moves the decimal point: `shiftDecimal('39700', -4)` is `3.97`. */
export const shiftDecimal = (text: string, places: number): string => {
  const { sign, whole, fraction } = split(text)
  const digits = whole + fraction
  const point = whole.length + places
  if (point <= 0) return trimZeros(`${sign}0.${'0'.repeat(-point)}${digits}`)
  const head = digits
    .slice(0, point)
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '')
  return trimZeros(`${sign}${head}.${digits.slice(point) || '0'}`)
}

/** Rounds half away from zero to `places` decimals, keeping trailing zeros; never gives "-0". */
export const roundDecimal = (text: string, places: number): string => {
  const { sign, whole, fraction } = split(text)
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  const rounded = (kept + (Number(fraction[places] ?? 0) >= 5 ? 1n : 0n)).toString().padStart(places + 1, '0')
  const body = places === 0 ? rounded : `${rounded.slice(0, -places)}.${rounded.slice(-places)}`
  return /[1-9]/.test(body) ? sign + body : body
}

/** Thousands separators in the whole part: `26369.18` → `26,369.18`. */
export const groupDigits = (text: string): string => {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Drops zeros after the point, and the point itself where nothing is left of it; "-0" becomes "0". */
export const trimZeros = (text: string): string => {
  // Not by a pattern: a page writes hundreds of figures, and this is where its time went.
  let end = text.length
  if (text.includes('.')) while (text[end - 1] === '0') end -= 1
  if (text[end - 1] === '.') end -= 1
  const trimmed = text.slice(0, end)
  return /[1-9]/.test(trimmed) ? trimmed : '0'
}

const split = (text: string) => {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  return { sign, whole, fraction }
}
