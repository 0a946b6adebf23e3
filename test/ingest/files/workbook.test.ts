import { contentHash } from 'server/ingest/content-hash.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { parseSheets } from 'server/ingest/parse-sheets.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { describe, expect, it } from 'vitest'
import { reportSheets } from '../report-copy.ts'
import { csvOf, xlsxOf, zipOf } from './made-files.ts'

const hashOf = (raw: Partial<RawSheets>) => contentHash(parseSheets(raw))

describe('our workbook', () => {
  it('as XLSX says what the sheets say', async () => {
    const sheets = await reportSheets()
    const read = await readFile(await xlsxOf(sheets), 'guizhou.xlsx')
    expect(read).toMatchObject({ kind: 'WORKBOOK', problems: [], warnings: [] })
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
  })

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('as zipped CSV with %s says what the sheets say', async (_, delimiter) => {
    const sheets = await reportSheets()
    const read = await readFile(await zipOf(csvOf(sheets, delimiter)), 'guizhou.zip')
    expect(read).toMatchObject({ kind: 'ZIP', problems: [], warnings: [] })
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
  })

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with one', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('in %s', async (_, encoded) => {
    const sheets = await reportSheets()
    const parts = Object.entries(csvOf(sheets)).map(([name, text]) => [name, encoded(text)])
    const read = await readFile(await zipOf(Object.fromEntries(parts)), 'guizhou.zip')
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
  })

  it('in GB18030, as Chinese spreadsheets save CSV', async () => {
    const sheets = await reportSheets()
    // 项目 and 公顷 in GB18030; Node decodes it but does not encode it.
    const statements = Buffer.concat([
      Buffer.from('project,topic,text,problem,document,locator\r\nmiaoling,USE,'),
      Buffer.from('cfeec4bf', 'hex'),
      Buffer.from(',,guizhou-2025-self-evaluation,'),
      Buffer.from('b9abc7ea', 'hex'),
    ])
    const read = await readFile(await zipOf({ ...csvOf(sheets), 'statements.csv': statements }), 'g.zip')
    expect(read.raw.statements?.rows).toEqual([
      { row: 2, cells: ['miaoling', 'USE', '项目', '', 'guizhou-2025-self-evaluation', '公顷'] },
    ])
  })

  it('lies in a folder of the archive, beside the files that systems add', async () => {
    const sheets = await reportSheets()
    const parts = Object.entries(csvOf(sheets)).map(([name, text]) => [`report/${name}`, text])
    const extra = { '__MACOSX/report/._funds.csv': 'x', 'report/README.md': 'y' }
    const read = await readFile(await zipOf({ ...Object.fromEntries(parts), ...extra }), 'guizhou.zip')
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
  })

  it('keeps numbers as they are shown: no digit more, none less', async () => {
    const sheets = await reportSheets()
    const bytes = await xlsxOf(sheets, (book) => {
      const amount = book.getWorksheet('funds')?.getCell('G34')
      if (amount) Object.assign(amount, { value: 0.1, numFmt: '0.00' })
      const year = book.getWorksheet('funds')?.getCell('C34')
      if (year) year.value = 2024
    })
    const read = await readFile(bytes, 'guizhou.xlsx')
    expect(read.raw.funds?.rows.find(({ row }) => row === 34)?.cells.slice(2, 7)).toEqual([
      '2024',
      '2025',
      'PROVINCIAL',
      'BUDGET',
      '0.10',
    ])
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
  })

  it('has sheets and columns that also bear their Chinese names', async () => {
    const sheets = await reportSheets()
    const bytes = await xlsxOf(sheets, (book) => {
      const funds = book.getWorksheet('funds')
      if (!funds) throw new Error('There is no sheet of funds.')
      funds.name = 'funds 资金'
      funds.getCell('G1').value = 'amount\n金额'
      book.addWorksheet('说明 About').addRow(['How to fill in'])
    })
    const read = await readFile(bytes, 'guizhou.xlsx')
    expect(read.warnings).toEqual([])
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
  })
})
