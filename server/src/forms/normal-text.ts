/** LaTeX that a conversion from PDF leaves behind → the sign that was meant. */
const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geq|ge)(?![a-z])/g, '≥'],
  [/\\(?:leqslant|leq|le)(?![a-z])/g, '≤'],
  [/\\(?:sim|approx)(?![a-z])/g, '~'],
  [/\\times(?![a-z])/g, '×'],
  [/\\(?:text|mathrm|mathbf|rm)\s*\{([^{}]*)\}/g, '$1'],
  [/\\%/g, '%'],
  [/[$]|\\[,;:! ]/g, ''],
]

/** Different signs for one meaning. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾]|>=|=>/g, '≥'],
  [/[≦⩽]|<=|=</g, '≤'],
  [/[﹪٪]/g, '%'],
  [/[﹥〉]/g, '>'],
  [/[﹤〈]/g, '<'],
  [/[‐‑‒–—―﹣−]/g, '-'],
  [/[〜∼]/g, '~'],
  [/[〔【[]/g, '('],
  [/[〕】\]]/g, ')'],
]

/**
 * A cell's text in one way of writing: half-width, without LaTeX, dashes and signs unified, no space but between two digits.
 * Only for reading: what is kept as printed is the text itself.
 */
export function normalText(text: string): string {
  const half = text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')
  const plain = [...LATEX, ...SIGNS].reduce((so, [pattern, sign]) => so.replace(pattern, sign), half)
  return (
    plain
      .trim()
      // A number that was broken at its point is one number; two numbers beside each other stay two.
      .replace(/(\d)\s+(\.\d)|(\d\.)\s+(\d)/g, '$1$3$2$4')
      .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
      .replace(/\s+/g, ' ')
  )
}
