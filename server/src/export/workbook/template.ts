import ExcelJS from 'exceljs'
import { SHEET_KEYS, type SheetKey, sheetEntry } from '../../forms/dictionary.ts'
import { columnLetter } from '../column-letter.ts'
import { addDictionary, addLines, addSheet, tabOf } from './book-sheets.ts'

/** Rows that drop-downs are laid over. */
const ROWS = 2_000
const LISTS = 'lists 词表'

/** What ids may be chosen from: they are listed in another sheet of the same workbook. */
const REFERRED: Record<string, SheetKey> = {
  document: 'documents',
  centralDocument: 'documents',
  provincialDocument: 'documents',
  indicator: 'indicators',
  whole: 'indicators',
}

/**
 * The workbook to fill in: every sheet with its header, drop-downs where only certain words may stand, a note on each column.
 * @param schemes ids of the scoring schemes that the store knows
 */
export async function templateBook(
  schemes: readonly string[],
  about: readonly (readonly string[])[],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  addLines(book, '说明 About', about)
  const lists = newLists()
  for (const sheet of SHEET_KEYS) {
    const page = addSheet(book, sheet)
    Object.entries(sheetEntry(sheet).columns).forEach(([name, entry], at) => {
      const words = name === 'scheme' ? schemes : entry.kind === 'TRUTH' ? ['true', 'false'] : entry.words
      const source = words ? lists.rangeOf(words) : referred(sheet, name)
      if (source !== null) dropDown(page, at + 1, source, words !== undefined)
    })
  }
  lists.addTo(book)
  addDictionary(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Words are listed once on a sheet of their own: a list inside a cell may only have 255 signs. */
function newLists() {
  const columns: (readonly string[])[] = []
  return {
    rangeOf(words: readonly string[]): string {
      const known = columns.findIndex((other) => other.join('|') === words.join('|'))
      const at = known >= 0 ? known : columns.push(words) - 1
      const letter = columnLetter(at)
      return `'${LISTS}'!$${letter}$1:$${letter}$${words.length}`
    },
    addTo(book: ExcelJS.Workbook): void {
      const page = book.addWorksheet(LISTS)
      columns.forEach((words, at) => {
        words.forEach((word, row) => {
          page.getCell(row + 1, at + 1).value = word
        })
      })
    },
  }
}

function referred(sheet: SheetKey, column: string): string | null {
  const to = column === 'project' ? 'projects' : REFERRED[column]
  if (to === undefined || to === sheet) return null
  return `'${tabOf(to)}'!$A$2:$A$${ROWS}`
}

/** @param strict words of ours are the only ones; ids may be those that the store knows already */
function dropDown(page: ExcelJS.Worksheet, column: number, source: string, strict: boolean): void {
  const letter = columnLetter(column - 1)
  // exceljs lays a validation over a range by its address; its types know single cells only.
  const { dataValidations } = page as ExcelJS.Worksheet & {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void }
  }
  dataValidations.add(`${letter}2:${letter}${ROWS}`, {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: strict,
    errorStyle: 'error',
    errorTitle: '限定词 One of the list',
    error: '请从下拉列表中选择。 Choose from the list.',
  })
}
