import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { type ColumnEntry, SHEET_KEYS, type SheetKey, sheetEntry } from '../../forms/dictionary.ts'
import { plainText } from '../../forms/plain-text.ts'
import { DICTIONARY_HEADER, dictionaryRows } from './dictionary-rows.ts'
import type { ReleasedReport, SheetRow } from './sheet-rows.ts'

/** So that spreadsheets read Chinese. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A release as zipped CSV (UTF-8, RFC 4180), a file a sheet, in a folder for each report where there are several; with the
 * dictionary, a README and the words to cite it by.
 * @param at the time that all parts bear, so that the same release is the same file
 */
export async function releaseZip(
  reports: readonly ReleasedReport[],
  texts: { readme: string; citation: string },
  at: Date,
): Promise<Buffer> {
  const archive = new ZipFile()
  const add = (name: string, text: string) =>
    archive.addBuffer(Buffer.from(text), name, { mtime: at, forceDosTimestamp: true })
  for (const { report, sheets } of reports)
    for (const sheet of SHEET_KEYS) {
      const folder = reports.length === 1 ? '' : `${report}/`
      add(`${folder}${sheet}.csv`, BYTE_ORDER_MARK + sheetCsv(sheet, sheets[sheet]))
    }
  const dictionary = [DICTIONARY_HEADER, ...dictionaryRows()].map((cells) => line(cells.map(plainText)))
  add('dictionary.csv', BYTE_ORDER_MARK + dictionary.join(''))
  add('README.md', texts.readme)
  add('CITATION.txt', texts.citation)
  archive.end()
  return buffer(archive.outputStream)
}

/** Rows stand on the lines that they had: what lies between them is empty. */
export function sheetCsv(sheet: SheetKey, rows: readonly SheetRow[]): string {
  const columns = Object.entries(sheetEntry(sheet).columns)
  const lines = [line(columns.map(([name]) => name))]
  for (const { row, cells } of rows) {
    while (lines.length < row - 1) lines.push(line(columns.map(() => '')))
    lines.push(line(cells.map((text, at) => written(text, columns[at]?.[1]))))
  }
  return lines.join('')
}

const NUMERIC: readonly (ColumnEntry['kind'] | undefined)[] = ['NUMBER', 'AMOUNT', 'YEAR']

const written = (text: string, entry: ColumnEntry | undefined) =>
  NUMERIC.includes(entry?.kind) ? text : plainText(text)

const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
