import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'
import { ZipFile } from 'yazl'

/** An archive of these parts, by name. */
export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [name, part] of Object.entries(parts)) archive.addBuffer(Buffer.from(part), name)
  archive.end()
  return buffer(archive.outputStream)
}

/** Sheets as an XLSX file, as a person would have typed them: every cell a text. */
export async function xlsxOf(
  sheets: Partial<RawSheets>,
  change: (book: ExcelJS.Workbook) => void = () => {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  for (const name of SHEET_NAMES) {
    const sheet = sheets[name]
    if (!sheet) continue
    const page = book.addWorksheet(name)
    page.addRow(sheet.header)
    for (const { row, cells } of sheet.rows) page.getRow(row).values = cells
  }
  change(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export const csvOf = (sheets: Partial<RawSheets>, delimiter = ','): Record<string, string> =>
  Object.fromEntries(
    SHEET_NAMES.flatMap((name) => {
      const sheet = sheets[name]
      if (!sheet) return []
      const lines = [sheet.header, ...sheet.rows.map(({ cells }) => cells)]
      const text = lines.map((line) => line.map(quoted).join(delimiter)).join('\r\n')
      return [[`${name}.csv`, text]]
    }),
  )

const quoted = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
