import type { Problem } from 'server/ingest/problems.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { setCell } from './report-copy.ts'

/** What is wrong with a sheet as a whole or a row: how it is made so, and what must be said of it. */
export interface BadSheet {
  name: string
  damage: (sheets: RawSheets) => void
  problem: Omit<Problem, 'messageZh' | 'messageEn'> & { says: string }
}

const rename = (sheets: RawSheets, from: string, to: string) => {
  sheets.funds.header = sheets.funds.header.map((name) => (name === from ? to : name))
}

export const BAD_SHEETS: readonly BadSheet[] = [
  {
    name: 'a column is missing',
    damage: (sheets) => {
      sheets.funds.header.pop()
      for (const { cells } of sheets.funds.rows) cells.pop()
    },
    problem: { sheet: 'funds', row: 1, column: 'note', says: 'missing' },
  },
  {
    name: 'a column is unknown',
    damage: (sheets) => rename(sheets, 'amount', 'sum'),
    problem: { sheet: 'funds', row: 1, column: 'sum', says: 'unknown column' },
  },
  {
    name: 'a column stands twice',
    damage: (sheets) => rename(sheets, 'note', 'amount'),
    problem: { sheet: 'funds', row: 1, column: 'amount', says: 'stands twice' },
  },
  {
    name: 'a row has a cell too many',
    damage: (sheets) => sheets.funds.rows[2]?.cells.splice(3, 0, ''),
    problem: { sheet: 'funds', row: 4, column: null, says: '13 cells where the header has 12' },
  },
  {
    name: 'a row has lost a cell',
    damage: (sheets) => sheets.results.rows[9]?.cells.shift(),
    problem: { sheet: 'results', row: 11, column: null, says: '18 cells where the header has 19' },
  },
  {
    name: 'a row is shifted by one, in full width',
    damage: (sheets) => {
      const row = sheets.funds.rows[0]
      row?.cells.unshift(row.cells.pop() ?? '')
    },
    problem: { sheet: 'funds', row: 2, column: 'project', says: 'must be an id' },
  },
  {
    name: 'the report sheet has no row',
    damage: (sheets) => {
      sheets.report.rows = []
    },
    problem: { sheet: 'report', row: null, column: null, says: 'has 0 rows' },
  },
  {
    name: 'the report sheet has two rows',
    damage: (sheets) => {
      sheets.report.rows.push({ row: 3, cells: ['other', ...(sheets.report.rows[0]?.cells.slice(1) ?? [])] })
    },
    problem: { sheet: 'report', row: null, column: null, says: 'has 2 rows' },
  },
  {
    name: 'a sheet is not there',
    damage: (sheets) => Reflect.deleteProperty(sheets, 'targets'),
    problem: { sheet: 'targets', row: null, column: null, says: 'missing' },
  },
  {
    name: 'an amount stands twice',
    damage: (sheets) => {
      setCell(sheets, 'funds', 3, 'from', '2022')
      setCell(sheets, 'funds', 3, 'to', '2022')
    },
    problem: { sheet: 'funds', row: 3, column: null, says: 'same thing as row 2' },
  },
  {
    name: 'a document stands twice',
    damage: (sheets) => setCell(sheets, 'documents', 3, 'document', 'guizhou-2025-self-evaluation'),
    problem: { sheet: 'documents', row: 3, column: null, says: 'same thing as row 2' },
  },
  {
    name: 'a range has no upper end',
    damage: (sheets) => setCell(sheets, 'targets', 2, 'operator', 'RANGE'),
    problem: { sheet: 'targets', row: 2, column: 'max', says: 'needs an upper end' },
  },
  {
    name: 'a range is upside down',
    damage: (sheets) => {
      setCell(sheets, 'targets', 2, 'operator', 'RANGE')
      setCell(sheets, 'targets', 2, 'max', '100')
    },
    problem: { sheet: 'targets', row: 2, column: 'max', says: 'not below its lower end' },
  },
  {
    name: 'a span is not the project’s: 2022–2024 of 2022–2025',
    damage: (sheets) => setCell(sheets, 'funds', 5, 'to', '2024'),
    problem: { sheet: 'funds', row: 5, column: 'from', says: '2022–2024 is neither' },
  },
]
