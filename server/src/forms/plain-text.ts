/** What a spreadsheet would run as a formula when a text begins with it, half- and full-width. */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/
const NEUTRALISED = /^''*\s*[=+\-@\t\r＝＋－＠]/

/** Text that no spreadsheet takes for a formula: an apostrophe before it. */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The inverse, for files that come back: the text without that apostrophe. */
export const typedText = (text: string): string => (NEUTRALISED.test(text) ? text.slice(1) : text)
