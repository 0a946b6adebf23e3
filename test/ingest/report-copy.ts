import { fileURLToPath } from 'node:url'
import { type RawSheets, readFolder } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES, type SheetName } from 'server/ingest/sheets.ts'

/** The real sheets as they are shipped. */
export const REPORT = fileURLToPath(new URL('../../seeds/guizhou-2025', import.meta.url))

/** The real sheets, as text, to be changed at will. */
export async function reportSheets(): Promise<RawSheets> {
  const { raw } = await readFolder(REPORT)
  for (const name of SHEET_NAMES) if (!raw[name]) throw new Error(`The sheet ${name} cannot be read.`)
  return raw as RawSheets
}

/** Writes one cell; rows are numbered as a spreadsheet does, the header being row 1. */
export function setCell(
  sheets: RawSheets,
  sheet: SheetName,
  row: number,
  column: string,
  value: string,
): void {
  const at = sheets[sheet].header.indexOf(column)
  const found = sheets[sheet].rows.find((candidate) => candidate.row === row)
  if (at < 0 || !found) throw new Error(`The sheet ${sheet} has no cell ${column} in row ${row}.`)
  found.cells[at] = value
}

/** The number of the only row that has these values. */
export function rowOf(sheets: RawSheets, sheet: SheetName, values: Record<string, string>): number {
  const { header, rows } = sheets[sheet]
  const fitting = rows.filter(({ cells }) =>
    Object.entries(values).every(([column, value]) => cells[header.indexOf(column)] === value),
  )
  const [only] = fitting
  if (!only || fitting.length > 1) throw new Error(`${fitting.length} rows of ${sheet} fit.`)
  return only.row
}
