import { z } from 'zod'
import { type ColumnEntry, SHEET_KEYS, type SheetKey, sheetEntry } from '../../forms/dictionary.ts'
import { formatDecimal } from '../../rules/decimal.ts'

/** A row of a sheet: the number that it has there, and its cells as text, in the order of the columns. */
export interface SheetRow {
  row: number
  cells: string[]
}
export type ReleasedSheets = Record<SheetKey, SheetRow[]>

/** One report of a release with its sheets. */
export interface ReleasedReport {
  report: string
  sheets: ReleasedSheets
}

const ROWS = z.array(z.looseObject({ row: z.number() }))

/** The sheets that a report was published from, as text again. @param parts JSON arrays of rows, by sheet, in order */
export function sheetRows(parts: readonly { sheet: string; rows: string }[]): ReleasedSheets {
  const sheets = SHEET_KEYS.map((sheet): [SheetKey, SheetRow[]] => {
    const columns = Object.entries(sheetEntry(sheet).columns)
    const rows = parts
      .filter((part) => part.sheet === sheet)
      .flatMap((part) => ROWS.parse(JSON.parse(part.rows)))
      .map((row) => ({ row: row.row, cells: columns.map(([name, entry]) => cellText(row[name], entry)) }))
    return [sheet, rows]
  })
  return Object.fromEntries(sheets) as ReleasedSheets
}

function cellText(value: unknown, { kind }: ColumnEntry): string {
  if (value === null || value === undefined) return ''
  if (kind === 'NUMBER' && typeof value === 'number') return formatDecimal(value)
  return Array.isArray(value) ? value.join('|') : String(value)
}
