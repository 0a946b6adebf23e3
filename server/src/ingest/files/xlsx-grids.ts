import ExcelJS from 'exceljs'
import { typedText } from '../../forms/plain-text.ts'
import { type Doubt, type Grid, type GridCell, plainCell } from './grid.ts'
import type { FileLimits } from './limits.ts'
import { numberText } from './number-text.ts'
import { refused } from './told.ts'
import type { Parts } from './unzip.ts'

/**
 * The visible sheets of an XLSX file as grids.
 * @param parts what the archive holds, already inflated within its limits
 * @throws FileRefused where it has too many rows, cells or columns, or is no spreadsheet inside
 */
export async function xlsxGrids(
  file: string,
  bytes: Buffer,
  parts: Parts,
  limits: FileLimits,
): Promise<Grid[]> {
  countFirst(file, parts, limits)
  const book = new ExcelJS.Workbook()
  try {
    // exceljs declares a Buffer of its own; what it takes is any buffer of bytes.
    await book.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    )
  } catch (error) {
    throw refused(
      file,
      '不是完整的 XLSX 工作簿；请用表格软件打开后另存为 .xlsx。',
      `is no whole XLSX workbook (${(error as Error).message}); open it and save it as .xlsx anew`,
    )
  }
  return book.worksheets
    .filter(({ state }) => state === 'visible')
    .map((sheet) => gridOf(file, sheet, limits))
}

/** Counts rows and cells in the bytes, before a library makes objects of them. */
function countFirst(file: string, parts: Parts, limits: FileLimits): void {
  let rows = 0
  let cells = 0
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue
    rows += count(part, '<row ') + count(part, '<row>')
    cells += count(part, '<c ') + count(part, '<c>')
  }
  if (rows > limits.rows || cells > limits.cells)
    throw refused(
      file,
      `多于 ${limits.rows} 行或 ${limits.cells} 格；请删去空行，或分成几个文件。`,
      `has more than ${limits.rows} rows or ${limits.cells} cells; delete empty rows, or split it`,
    )
}

function count(part: Buffer, word: string): number {
  let total = 0
  for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + word.length)) total++
  return total
}

function gridOf(file: string, sheet: ExcelJS.Worksheet, limits: FileLimits): Grid {
  if (sheet.columnCount > limits.columns)
    throw refused(
      file,
      `工作表“${sheet.name}”用到第 ${sheet.columnCount} 列；请删去多余的列。`,
      `sheet “${sheet.name}” reaches to column ${sheet.columnCount}; delete what is not needed`,
    )
  const rows: Grid['rows'] = []
  sheet.eachRow((row, number) => {
    const cells: GridCell[] = []
    for (let column = 1; column <= row.cellCount; column++) {
      cells.push(cellOf(row.getCell(column), number, column - 1, limits))
    }
    rows.push({ row: number, cells })
  })
  return { name: sheet.name.trim(), rows }
}

function cellOf(cell: ExcelJS.Cell, row: number, column: number, limits: FileLimits): GridCell {
  const shown = cell.isMerged ? cell.master : cell
  const { text, doubt } = textOf(shown.value, shown.numFmt)
  const start = cell.isMerged ? `${shown.row}:${Number(shown.col) - 1}` : plainCell('', row, column).start
  return { text: typedText(text.slice(0, limits.text).trim()), start, doubt }
}

function textOf(value: ExcelJS.CellValue, format: string | undefined): { text: string; doubt: Doubt | null } {
  const sure = (text: string) => ({ text, doubt: null })
  if (value === null || value === undefined) return sure('')
  if (typeof value === 'string') return sure(value)
  if (typeof value === 'boolean') return sure(String(value))
  if (typeof value === 'number') return sure(numberText(value, format))
  if (value instanceof Date) return sure(dateText(value))
  if ('richText' in value) return sure(value.richText.map(({ text }) => text).join(''))
  if ('hyperlink' in value) return sure(hyperlinkText(value.text))
  if ('error' in value) return { text: value.error, doubt: 'ERROR' }
  return ofFormula(value, format)
}

/** A formula counts as what it last came to; what came from another file does not count. */
function ofFormula(
  value: ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue,
  format: string | undefined,
): { text: string; doubt: Doubt | null } {
  const formula = 'formula' in value ? value.formula : value.sharedFormula
  const { text, doubt } = textOf(value.result, format)
  if (doubt === 'ERROR' || value.result === undefined) return { text, doubt: 'ERROR' }
  return { text, doubt: /\[[^\]]+\]/.test(formula ?? '') ? 'OTHER_FILE' : 'FORMULA' }
}

/** The text of a link is a string, or rich text that exceljs does not declare. */
function hyperlinkText(text: unknown): string {
  if (typeof text === 'string') return text
  if (typeof text !== 'object' || text === null || !('richText' in text) || !Array.isArray(text.richText))
    return ''
  return text.richText.map((part: { text: string }) => part.text).join('')
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  return date.toISOString().replace(/T00:00:00\.000Z$/, '')
}
