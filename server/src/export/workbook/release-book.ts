import ExcelJS from 'exceljs'
import { type ColumnEntry, SHEET_KEYS, type SheetKey, sheetEntry } from '../../forms/dictionary.ts'
import { plainText } from '../../forms/plain-text.ts'
import { addDictionary, addLines, addSheet } from './book-sheets.ts'
import type { ReleasedReport } from './sheet-rows.ts'

/**
 * A release as our workbook. One report keeps its rows where they stood, so that it can be sent in again as it is; of several,
 * each row has its report in a first column.
 */
export async function releaseBook(
  reports: readonly ReleasedReport[],
  about: readonly (readonly string[])[],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.creator = '绩效 Jixiao'
  const [only] = reports
  for (const sheet of SHEET_KEYS) {
    const page = addSheet(book, sheet)
    if (reports.length === 1 && only) fill(page, sheet, only)
    else fillTogether(page, sheet, reports)
  }
  addLines(book, '说明 About', about)
  addDictionary(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function fill(page: ExcelJS.Worksheet, sheet: SheetKey, { sheets }: ReleasedReport): void {
  const entries = Object.values(sheetEntry(sheet).columns)
  for (const { row, cells } of sheets[sheet])
    cells.forEach((text, at) => {
      const entry = entries[at]
      if (entry && text !== '') write(page.getRow(row).getCell(at + 1), text, entry)
    })
}

function fillTogether(page: ExcelJS.Worksheet, sheet: SheetKey, reports: readonly ReleasedReport[]): void {
  const own = sheet === 'report'
  if (!own) page.spliceColumns(1, 0, ['report\n报告'])
  const entries = Object.values(sheetEntry(sheet).columns)
  let row = 1
  for (const { report, sheets } of reports)
    for (const { cells } of sheets[sheet]) {
      row++
      if (!own) page.getRow(row).getCell(1).value = report
      cells.forEach((text, at) => {
        const entry = entries[at]
        if (entry && text !== '') write(page.getRow(row).getCell(at + (own ? 1 : 2)), text, entry)
      })
    }
}

/** Digits that a spreadsheet holds of a number. */
const DIGITS = 15

/** Numbers stay numbers, shown with the places that are printed; text stays text, whatever it begins with. */
function write(cell: ExcelJS.Cell, text: string, { kind }: ColumnEntry): void {
  const isNumber = kind === 'NUMBER' || kind === 'AMOUNT' || kind === 'YEAR'
  if (!isNumber || text.replace(/\D/g, '').length > DIGITS) {
    cell.value = plainText(text)
    return
  }
  const places = text.split('.')[1]?.length ?? 0
  cell.value = Number(text)
  cell.numFmt = places === 0 ? '0' : `0.${'0'.repeat(places)}`
}
