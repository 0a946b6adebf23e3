/**
 * A number as a spreadsheet shows it, without losing a digit: 0.664 under `0.00%` is 66.40%, 442.1 under `0.00` is 442.10,
 * 5 under `"≥"0` is ≥5. Digits that a format hides are shown.
 */
export function numberText(value: number, format: string | undefined): string {
  // A spreadsheet holds 15 digits; what lies beyond is dust of binary arithmetic.
  const plain = withoutExponent(Number(value.toPrecision(15)))
  const { prefix, places, percent, suffix } = dress(format ?? '')
  const shown = padded(percent ? shifted(plain, 2) : plain, places)
  return `${prefix}${shown}${percent ? '%' : ''}${suffix}`
}

const NUMBER = /[#0?][#0?,.]*/

/** What the first section of a number format puts around a number. */
function dress(format: string) {
  const [section = ''] = format.split(';')
  const bare = section.replace(/\[[^\]]*\]|[_*]./g, '').replace(/\\(.)/g, '"$1"')
  const at = bare.search(NUMBER)
  if (at < 0) return { prefix: '', suffix: '', places: 0, percent: false }
  const digits = NUMBER.exec(bare)?.[0] ?? ''
  const after = bare.slice(at + digits.length)
  return {
    prefix: literal(bare.slice(0, at)),
    suffix: literal(after),
    places: /\.(0+)/.exec(digits)?.[1]?.length ?? 0,
    percent: /%/.test(after.replace(/"[^"]*"/g, '')),
  }
}

const literal = (part: string) => [...part.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text).join('')

function padded(text: string, places: number): string {
  if (places === 0) return text
  const [whole, fraction = ''] = text.split('.')
  return `${whole}.${fraction.padEnd(places, '0')}`
}

/** '0.664' by 2 → '66.4'. */
function shifted(text: string, by: number): string {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const digits = whole + fraction.padEnd(by, '0')
  const point = whole.length + by
  const shown = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0*$/, (end) =>
    end.startsWith('.') ? '' : end,
  )
  return sign + trimmedZeros(shown)
}

const trimmedZeros = (text: string) => {
  const whole = text.replace(/^0+(?=\d)/, '')
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole
}

function withoutExponent(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  const [mantissa = '', exponent = '0'] = text.split('e')
  const by = Number(exponent)
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  if (by < 0) return `${sign}0.${'0'.repeat(-by - 1)}${whole}${fraction}`
  return `${sign}${whole}${fraction.padEnd(by, '0')}`
}
