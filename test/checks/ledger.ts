import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Ledger } from 'server/checks/ledger.ts'
import { factsOf } from 'server/ingest/facts.ts'
import { parseSheets } from 'server/ingest/parse-sheets.ts'
import { parseCsv, type RawSheets, readFolder } from 'server/ingest/raw-sheets.ts'
import type { SheetName } from 'server/ingest/sheets.ts'

const at = (path: string) => fileURLToPath(new URL(`../../seeds/${path}`, import.meta.url))

/** The sheets of the real report, as text: each test changes a copy. */
export async function realSheets(): Promise<RawSheets> {
  const { raw, problems } = await readFolder(at('guizhou-2025'))
  if (problems.length > 0) throw new Error('The sheets of the report cannot be read.')
  return raw as RawSheets
}

const divisions = parseCsv(await readFile(at('divisions/regions.csv'))).rows
const regions = new Map(
  divisions.map(({ cells: [code = '', zh = '', en = ''] }) => [code, { zh, en: en || zh }]),
)
const above = new Map(divisions.map(({ cells: [code = '', , , , parent = ''] }) => [code, parent || null]))

/** What the checks read of some sheets, without a store between. */
export function ledgerFrom(raw: RawSheets, executionWeight = 0): Ledger {
  const sheets = parseSheets(raw)
  const [report] = sheets.report
  if (!report) throw new Error('The report sheet has no row.')
  return {
    report,
    executionWeight,
    overCompletionPercent: 30,
    projects: sheets.projects,
    indicators: new Map(sheets.indicators.map((row) => [row.indicator, row])),
    documents: new Map(sheets.documents.map((row) => [row.document, row])),
    regions,
    above,
    transfers: sheets.transfers,
    statements: sheets.statements,
    definitions: sheets.definitions,
    ...factsOf(sheets, 'guizhou-2025'),
  }
}

/** Which row: some of its cells. */
type Cells = Record<string, string>

/** A copy of the sheets in which one row has other cells. */
export function withCells(raw: RawSheets, sheet: SheetName, which: Cells, cells: Cells): RawSheets {
  const { header, rows } = raw[sheet]
  const column = (name: string) => {
    const index = header.indexOf(name)
    if (index < 0) throw new Error(`The sheet ${sheet} has no column ${name}.`)
    return index
  }
  const fits = (row: string[]) => Object.entries(which).every(([name, cell]) => row[column(name)] === cell)
  const found = rows.filter((row) => fits(row.cells))
  if (found.length !== 1) throw new Error(`${found.length} rows of ${sheet} fit ${JSON.stringify(which)}.`)
  const change = (row: string[]) =>
    Object.entries(cells).reduce((changed, [name, cell]) => changed.with(column(name), cell), row)
  return {
    ...raw,
    [sheet]: {
      header,
      rows: rows.map((row) => (row === found[0] ? { ...row, cells: change(row.cells) } : row)),
    },
  }
}

/** A copy of the sheets without the rows that fit. */
export function withoutRows(raw: RawSheets, sheet: SheetName, which: Cells): RawSheets {
  const { header, rows } = raw[sheet]
  const fits = (row: string[]) =>
    Object.entries(which).every(([name, cell]) => row[header.indexOf(name)] === cell)
  return { ...raw, [sheet]: { header, rows: rows.filter(({ cells }) => !fits(cells)) } }
}
