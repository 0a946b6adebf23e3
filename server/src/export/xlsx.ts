import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { type Cell, columnsOf, rowsOf } from 'schema/graphql/flatten.ts'
import { plainText } from '../forms/plain-text.ts'
import type { SimulatedMark } from './simulated-mark.ts'

/** Excel's own limit of a cell. */
const LONGEST_TEXT = 32_767

/**
 * Writes an answer as a workbook, row by row: the table, its cells typed, and a sheet that says what it is.
 * @param about the lines of that sheet
 * @param mark adds a column that says on every row which made-up programmes are in the answer
 */
export async function writeXlsx(
  stream: Writable,
  data: unknown,
  about: readonly (readonly string[])[],
  mark: SimulatedMark | null = null,
): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream })
  const { names } = columnsOf(data)
  const table = book.addWorksheet('数据 Data', { views: [{ state: 'frozen', ySplit: 1 }] })
  const [header, said] = mark ? [[mark.header], [mark.names]] : [[], []]
  table.addRow([...names, ...header].map(typed)).commit()
  for (const row of rowsOf(data)) {
    table.addRow([...names.map((name) => row.get(name) ?? null), ...said].map(typed)).commit()
  }
  table.commit()

  const notes = book.addWorksheet('说明 About')
  notes.columns = [{ width: 28 }, { width: 100 }]
  for (const line of about) notes.addRow(line.map(typed)).commit()
  notes.commit()
  await book.commit()
}

const typed = (cell: Cell): Cell => (typeof cell === 'string' ? plainText(cell).slice(0, LONGEST_TEXT) : cell)
