import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { plainText } from '../forms/plain-text.ts'
import type { SimulatedMark } from './simulated-mark.ts'

/** A cell as the API gives it: a text, a number, or a formula with its result where it is told. */
export interface BookCell {
  text: string | null
  number: number | null
  formula: string | null
}

/** One plan of the workbook. */
export interface BookPlan {
  rows: readonly (readonly BookCell[])[]
  warnings: readonly string[]
  /** Lines that tell the formula with its numbers. */
  explanation: string
}

/**
 * Writes plans as a workbook with live formulas, one worksheet a plan (A, B, …), behind each what it rests on.
 * Spreadsheets compute when they open it; readers that don't compute see the amounts that the API dealt out.
 * @param release number and time of the release that the figures come from
 * @param mark names the worksheets of plans that rest on made-up programmes, and says so on the first line of the last
 */
export async function writeAllocationBook(
  stream: Writable,
  plans: readonly BookPlan[],
  release: string,
  mark: SimulatedMark | null = null,
): Promise<void> {
  const book = new ExcelJS.Workbook()
  book.calcProperties.fullCalcOnLoad = true
  plans.forEach(({ rows }, at) => {
    const sheet = book.addWorksheet(`${mark ? '模拟 ' : ''}方案 ${letterOf(at)}`)
    for (const row of rows) sheet.addRow(row.map(written))
    sheet.columns.forEach((column, index) => {
      column.width = index < 2 ? 22 : 16
    })
  })
  const notes = book.addWorksheet('说明 About')
  notes.columns = [{ width: 28 }, { width: 120 }]
  if (mark) notes.addRow(mark.line.map(plainText))
  notes.addRow(['发布版本 Release', release])
  notes.addRow([
    '性质 Nature',
    '测算仅供参考，不构成决定。 A trial calculation: it informs and does not decide.',
  ])
  plans.forEach(({ warnings, explanation }, at) => {
    const of = (text: string) => `${text} ${letterOf(at)}`
    for (const warning of warnings) notes.addRow([of('须知 Warning'), plainText(warning)])
    for (const line of explanation.split('\n')) notes.addRow([of('算式 Formula'), plainText(line)])
  })
  await book.xlsx.write(stream)
}

/** A formula is ours; a text stays a text, whatever it begins with. */
function written({ text, number, formula }: BookCell): ExcelJS.CellValue {
  if (formula !== null) return number === null ? { formula } : { formula, result: number }
  return text === null ? number : plainText(text)
}

const letterOf = (at: number) => String.fromCharCode(65 + at)
