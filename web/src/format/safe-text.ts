/** What a spreadsheet would run as a formula when a text cell begins with it, half- and full-width. */
const formulaStart = /^[\s]*[=+\-@\t\r＝＋－＠]/

/** Text that no spreadsheet takes for a formula: an apostrophe stands before one that looks like it. */
export const safeText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)
