import type ExcelJS from 'exceljs'
import { type ColumnEntry, type SheetKey, sheetEntry } from '../../forms/dictionary.ts'
import { DICTIONARY_HEADER, dictionaryRows } from './dictionary-rows.ts'

const HEAD_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } }

/** The tab of a sheet: `funds 资金`. The first word is what readers go by. */
export const tabOf = (sheet: SheetKey) => `${sheet} ${sheetEntry(sheet).label}`

/** A sheet with its header: the column's name, its Chinese name below, what it means as a note. */
export function addSheet(book: ExcelJS.Workbook, sheet: SheetKey): ExcelJS.Worksheet {
  const { columns } = sheetEntry(sheet)
  const page = book.addWorksheet(tabOf(sheet), { views: [{ state: 'frozen', ySplit: 1 }] })
  page.columns = Object.entries(columns).map(([name, entry]) => ({
    width: Math.max(12, name.length + 2, entry.kind === 'TEXT' ? 24 : 0),
    style: { numFmt: '@' },
  }))
  const head = page.getRow(1)
  head.height = 32
  Object.entries(columns).forEach(([name, entry], at) => {
    const cell = head.getCell(at + 1)
    cell.value = `${name}\n${entry.label}`
    cell.font = { bold: true, color: { argb: entry.needed ? 'FF9C1C1C' : 'FF333333' } }
    cell.alignment = { wrapText: true, vertical: 'middle' }
    cell.fill = HEAD_FILL
    cell.note = noteOf(entry)
  })
  return page
}

const noteOf = ({ zh, en, words, unit, needed }: ColumnEntry): string =>
  [
    `${zh}\n${en}`,
    ...(unit ? [`单位 unit: ${unit}`] : []),
    ...(words ? [`只能填 one of: ${words.join(', ')}`] : []),
    needed ? '必填 needed' : '可空；空白不是 0 may be empty; empty is not 0',
  ].join('\n')

/** Lines of text, two columns wide: how to fill in, where it comes from. */
export function addLines(book: ExcelJS.Workbook, name: string, lines: readonly (readonly string[])[]): void {
  const page = book.addWorksheet(name)
  page.columns = [{ width: 30 }, { width: 110 }]
  for (const line of lines) page.addRow(line).alignment = { wrapText: true, vertical: 'top' }
}

export function addDictionary(book: ExcelJS.Workbook): void {
  const page = book.addWorksheet('dictionary 数据字典', { views: [{ state: 'frozen', ySplit: 1 }] })
  page.columns = [14, 20, 16, 44, 54, 60, 22, 16].map((width) => ({ width }))
  const head = page.addRow(DICTIONARY_HEADER)
  head.font = { bold: true }
  head.fill = HEAD_FILL
  for (const row of dictionaryRows()) page.addRow(row).alignment = { wrapText: true, vertical: 'top' }
}
