/** One thing that is wrong with the sheets, at the place where it can be mended. */
export interface Problem {
  sheet: string
  /** The row's number in the sheet, the header being row 1; null where the whole sheet is meant. */
  row: number | null
  column: string | null
  /** What is wrong and what to do, in one sentence. */
  message: string
}

/** The sheets are refused as a whole. Nothing was written. */
export class SheetsRefused extends Error {
  readonly code = 'SHEETS_REFUSED'

  constructor(readonly problems: readonly Problem[]) {
    super(
      `${problems.length} problem(s) in the sheets; nothing was published:\n${problems.map(place).join('\n')}`,
    )
    this.name = 'SheetsRefused'
  }
}

function place({ sheet, row, column, message }: Problem): string {
  const where = [sheet, row === null ? null : `row ${row}`, column].filter((part) => part !== null)
  return `  ${where.join(', ')}: ${message}`
}
