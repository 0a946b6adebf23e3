/** A report's text as a reader sees it: no markup, formulas as signs, one width of digits and brackets. */
export const plainText = (text: string): string =>
  text
    .replace(/\$\\geq\s*/g, '≥')
    .replace(/\$\\leq\s*/g, '≤')
    .replace(/\\%\$|\\%\s*\$/g, '%')
    .replace(/\*\*|<\/?p>/g, '')
    .replace(/[０-９．％（）]/g, (letter) => letter.normalize('NFKC'))
