import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES, SHEETS, type SheetName } from 'server/ingest/sheets.ts'

/** One row of a sheet, by column; a column that is left out is an empty cell. */
export type SheetRow = Record<string, string>

export type SheetRows = Record<SheetName, SheetRow[]>

export const noRows = (): SheetRows => ({
  report: [],
  documents: [],
  projects: [],
  indicators: [],
  funds: [],
  transfers: [],
  targets: [],
  results: [],
  statements: [],
  definitions: [],
  restatements: [],
})

/** The same sheets as an import reads them from a file. */
export function rawSheets(rows: SheetRows): RawSheets {
  const raw = {} as RawSheets
  for (const name of SHEET_NAMES) {
    const header = Object.keys(SHEETS[name].shape)
    raw[name] = {
      header,
      rows: rows[name].map((row, index) => ({
        row: index + 2,
        cells: header.map((column) => row[column] ?? ''),
      })),
    }
  }
  return raw
}

/** An integer count of 10^-places parts as decimal text. */
export function decimalText(count: number, places: 0 | 2): string {
  if (places === 0) return String(count)
  const text = String(Math.abs(count)).padStart(3, '0')
  const [units, parts] = [text.slice(0, -2), text.slice(-2).replace(/0+$/, '')]
  return `${count < 0 ? '-' : ''}${units}${parts === '' ? '' : `.${parts}`}`
}
