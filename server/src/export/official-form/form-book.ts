import ExcelJS from 'exceljs'
import { plainText } from '../../forms/plain-text.ts'
import { FORM_WIDTHS, type FormLayout, type FormStyle, type PlacedCell } from './form-layout.ts'

const SONG = '宋体'
const HEI = '黑体'

const FONTS: Record<FormStyle, Partial<ExcelJS.Font>> = {
  TITLE: { name: HEI, size: 16 },
  PERIOD: { name: SONG, size: 12 },
  LABEL: { name: SONG, size: 10, bold: true },
  HEADING: { name: SONG, size: 10, bold: true },
  TEXT: { name: SONG, size: 10 },
  FIGURE: { name: SONG, size: 10 },
  REMARK: { name: SONG, size: 9 },
}

const LINE: Partial<ExcelJS.Border> = { style: 'thin' }
const BOX: Partial<ExcelJS.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/** Points of a line of text, and half-width signs that a unit of column width holds of a 10 pt font. */
const LINE_HEIGHT = 14
const SIGNS_PER_WIDTH = 1.05
/** Width that the indent of a text takes. */
const INDENT = 2

/**
 * The form as a workbook of one sheet: A4, as wide as the page, the headings of indicators on every page.
 * @param about who filled it in from what, as properties of the file
 */
export async function formBook(
  layout: FormLayout,
  about: { title: string; release: string },
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.title = about.title
  book.creator = '绩效 Jixiao'
  book.description = about.release
  const sheet = book.addWorksheet('绩效目标自评表', {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
      printTitlesRow: `${layout.headingRow}:${layout.headingRow}`,
    },
    headerFooter: { oddFooter: `&L${about.release}&R&P / &N` },
    views: [{ showGridLines: false }],
  })
  sheet.columns = FORM_WIDTHS.map((width) => ({ width }))
  for (const cell of layout.cells) place(sheet, cell)
  for (let row = 1; row <= layout.rows; row++) sheet.getRow(row).height = heightOf(layout, row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function place(sheet: ExcelJS.Worksheet, cell: PlacedCell): void {
  const { row, column, high, wide, style } = cell
  if (high > 1 || wide > 1) sheet.mergeCells(row, column, row + high - 1, column + wide - 1)
  const first = sheet.getCell(row, column)
  first.value = written(cell)
  if (typeof first.value === 'number') first.numFmt = formatOf(cell.text)
  first.font = FONTS[style]
  first.alignment = {
    wrapText: true,
    vertical: 'middle',
    ...(style === 'TEXT' || style === 'REMARK'
      ? { horizontal: 'left', indent: 1 }
      : { horizontal: 'center' }),
  }
  if (style === 'TITLE' || style === 'PERIOD') return
  for (let down = 0; down < high; down++)
    for (let right = 0; right < wide; right++) sheet.getCell(row + down, column + right).border = BOX
}

/** A spreadsheet holds 15 digits of a number; a longer one stays a text, so that none is lost. */
const DIGITS = 15

function written({ text, numeric }: PlacedCell): ExcelJS.CellValue {
  if (text === '') return null
  const isExact = numeric && text.replace(/\D/g, '').length <= DIGITS
  return isExact ? Number(text) : plainText(text)
}

/** As many places as are printed: 442.10 under 0.00. */
function formatOf(text: string): string {
  const places = text.split('.')[1]?.length ?? 0
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`
}

/** Rows do not grow by themselves where cells are merged: as high as their longest text of one row needs. */
function heightOf(layout: FormLayout, row: number): number {
  const lines = layout.cells
    .filter((cell) => cell.row === row && cell.high === 1)
    .map((cell) => {
      const width = FORM_WIDTHS.slice(cell.column - 1, cell.column - 1 + cell.wide).reduce(
        (a, b) => a + b,
        -INDENT,
      )
      return cell.text
        .split('\n')
        .reduce((sum, text) => sum + Math.max(1, Math.ceil(signsOf(text) / (width * SIGNS_PER_WIDTH))), 0)
    })
  const needed = Math.max(1, ...lines)
  const isTitle = layout.cells.some((cell) => cell.row === row && cell.style === 'TITLE')
  return isTitle ? 24 * needed : Math.min(MOST, LINE_HEIGHT * needed + 6)
}

/** The highest row that a spreadsheet allows. */
const MOST = 409

/** Chinese signs are twice as wide as Latin ones. */
const signsOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)
