/** Splits at commas outside of brackets: the arguments of a CSS function. */
export const argumentsOf = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  return [...parts, text.slice(start).trim()]
}

/** A length of a computed style in pixels: `12px`, `50%` of `whole`, `calc(100% - 9px)`; null for `auto` and nothing. */
export const lengthOf = (text: string | undefined, whole: number): number | null => {
  const parts = [...(text ?? '').matchAll(/([+-]?)\s*(\d*\.?\d+)(px|%)/g)]
  if (parts.length === 0) return null
  return parts.reduce((sum, [, sign, size, unit]) => {
    const value = unit === '%' ? (Number(size) / 100) * whole : Number(size)
    return sign === '-' ? sum - value : sum + value
  }, 0)
}

export interface Stop {
  color: string
  /** Where it stands in px; null where CSS spreads it evenly. */
  at: number | null
}
export interface Gradient {
  kind: 'linear' | 'radial'
  repeating: boolean
  /** Degrees as CSS counts them: 0 to the top, 90 to the right. */
  angle: number
  stops: Stop[]
}

const sides: Record<string, number> = { 'to top': 0, 'to right': 90, 'to bottom': 180, 'to left': 270 }

/** A gradient of a computed `background-image`; null where it is none. `whole` is what percentages are of. */
export const gradientOf = (image: string, whole: number): Gradient | null => {
  const [, repeating, kind, inner] = /^(repeating-)?(linear|radial)-gradient\((.*)\)$/.exec(image) ?? []
  if (!kind || !inner) return null
  const [first = '', ...rest] = argumentsOf(inner)
  const turned = /^(-?[\d.]+)deg$/.exec(first)
  const isDirection = turned !== null || first.startsWith('to ') || /(circle|ellipse|at )/.test(first)
  const angle = turned ? Number(turned[1]) : (sides[first] ?? 180)
  const stops = (isDirection ? rest : [first, ...rest]).map((stop) => {
    const [, color = stop, at] = /^(.*?\)|[^\s]+)\s+(calc\(.*\)|-?[\d.]+(?:px|%))$/.exec(stop) ?? []
    return { color, at: at === undefined ? null : lengthOf(at, whole) }
  })
  return { kind: kind === 'radial' ? 'radial' : 'linear', repeating: repeating !== undefined, angle, stops }
}
