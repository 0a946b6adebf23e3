/** What a spreadsheet would run as a formula when a text begins with it, half- and full-width. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

/** Text that no spreadsheet takes for a formula. */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
