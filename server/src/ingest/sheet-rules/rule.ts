import type { Problem } from '../problems.ts'
import type { SheetName, Sheets } from '../sheets.ts'

/** What the store already has, which sheets may refer to. */
export interface Known {
  /** Code → code of the division above. */
  regions: ReadonlyMap<string, string | null>
  schemes: ReadonlySet<string>
}

/** One thing that must hold across sheets. */
export type SheetRule = (sheets: Sheets, known: Known) => Problem[]

export const problem = (
  sheet: SheetName,
  { row }: { row: number },
  column: string | null,
  message: string,
): Problem => ({ sheet, row, column, message })
