import type { Problem } from '../problems.ts'
import type { RawSheets } from '../raw-sheets.ts'
import type { SheetName } from '../sheets.ts'

/** Our own workbook, as one file or as zipped CSV, or the official one-sheet form. */
export type ReadKind = 'WORKBOOK' | 'ZIP' | 'OFFICIAL_FORM'

/** One cell of a form: what it says, and how that was taken. */
export interface Understood {
  sheet: string
  row: number
  /** The column's heading as the form has it. */
  column: string
  raw: string
  /** In words of the sheets: `AT_LEAST 1128.14 公顷`; null where the cell was taken to say nothing. */
  parsed: string | null
}

/** Where a row of our sheets stands in the file that it was read from: sheet → row → place. */
export type Places = Partial<Record<SheetName, Record<number, { sheet: string; row: number }>>>

export interface FileRead {
  /** Null where the file could not be told to be any of them. */
  kind: ReadKind | null
  raw: Partial<RawSheets>
  /** Each stands in the way of publishing. */
  problems: Problem[]
  /** Each is a reading that somebody should look at. */
  warnings: Problem[]
  understood: Understood[]
  places: Places
}

export const nothingRead = (problems: Problem[]): FileRead => ({
  kind: null,
  raw: {},
  problems,
  warnings: [],
  understood: [],
  places: {},
})

/** A problem of our sheets at the place in the user's own file. */
export function atSource(problem: Problem, places: Places): Problem {
  const rows = Object.entries(places).find(([sheet]) => sheet === problem.sheet)?.[1]
  const place = problem.row === null ? undefined : rows?.[problem.row]
  return place ? { ...problem, ...place } : problem
}
