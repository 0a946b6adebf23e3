/** One thing that is wrong with the sheets, at the place where it can be mended. */
export interface Problem {
  sheet: string
  /** The row's number in the sheet, the header being row 1; null where the whole sheet is meant. */
  row: number | null
  column: string | null
  /** What is wrong and what to do, in one sentence, for those who fill in sheets. */
  messageZh: string
  /** The same for those who run the product. */
  messageEn: string
}

/** What is wrong in both languages, where nobody says which one is read. */
export const messageOf = ({ messageZh, messageEn }: Pick<Problem, 'messageZh' | 'messageEn'>): string =>
  `${messageZh} ${messageEn}`

/** The sheets are refused as a whole. Nothing was written. */
export class SheetsRefused extends Error {
  readonly code = 'SHEETS_REFUSED'

  constructor(readonly problems: readonly Problem[]) {
    super(
      `${problems.length} problem(s) in the sheets; nothing was published:\n${problems.map((problem) => `  ${placed(problem)}`).join('\n')}`,
    )
    this.name = 'SheetsRefused'
  }
}

/** A problem with its place, in English unless told. */
export function placed({ sheet, row, column, messageEn }: Problem, message = messageEn): string {
  const where = [sheet, row === null ? null : `row ${row}`, column].filter((part) => part !== null)
  return `${where.join(', ')}: ${message}`
}
