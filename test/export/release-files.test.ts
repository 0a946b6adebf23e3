import ExcelJS from 'exceljs'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { DICTIONARY, SHEET_KEYS, sheetEntry } from 'server/forms/dictionary.ts'
import { contentHash } from 'server/ingest/content-hash.ts'
import { formReference } from 'server/ingest/files/form-reference.ts'
import { FILE_LIMITS } from 'server/ingest/files/limits.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { unzip } from 'server/ingest/files/unzip.ts'
import { parseSheets } from 'server/ingest/parse-sheets.ts'
import { publish } from 'server/ingest/publish.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES, SHEETS } from 'server/ingest/sheets.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { drawn, formXlsx, prefectureForm } from '../ingest/files/made-forms.ts'
import { reportSheets, rowOf, setCell } from '../ingest/report-copy.ts'
import { dialects, freshStore } from '../support/stores.ts'

const hashOf = (raw: Partial<RawSheets>) => contentHash(parseSheets(raw))
const stops: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(stops.map((stop) => stop())))

const served = async (dialect: 'sqlite' | 'postgres') => {
  const store = await freshStore(dialect)
  await loadSeeds(store)
  const app = await createApp({ store, webRoot: null, logLevel: 'silent' })
  stops.push(() => app.close())
  return { store, get: (path: string) => app.inject(`/files/${path}`) }
}

const bookOf = async (bytes: Buffer) => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book
}

describe.each(dialects)('a release as files, on %s', (dialect) => {
  it.each(['xlsx', 'zip'])('as %s reads back as the very content that was published', async (ending) => {
    const { get } = await served(dialect)
    const { statusCode, rawPayload, headers } = await get(`release.${ending}`)
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toBe(
      `attachment; filename="jixiao-all-reports-release-1.${ending}"`,
    )
    const read = await readFile(rawPayload, `release.${ending}`)
    expect(read).toMatchObject({ kind: ending === 'zip' ? 'ZIP' : 'WORKBOOK', problems: [], warnings: [] })
    expect(hashOf(read.raw)).toBe(hashOf(await reportSheets()))
  })

  it('published again changes nothing', async () => {
    const { store, get } = await served(dialect)
    const read = await readFile((await get('release.xlsx')).rawPayload, 'release.xlsx')
    expect(await publish(store, read.raw)).toMatchObject({ release: 1, changed: false })
  })

  it('keeps the figures of each release', async () => {
    const { store, get } = await served(dialect)
    const sheets = await reportSheets()
    const row = rowOf(sheets, 'funds', {
      region: '522600',
      source: 'CENTRAL',
      measure: 'BUDGET',
      project: 'miaoling',
    })
    setCell(sheets, 'funds', row, 'amount', '1.69')
    await publish(store, sheets)
    const read = await readFile((await get('release.zip')).rawPayload, 'release.zip')
    expect(hashOf(read.raw)).toBe(hashOf(sheets))
    const before = await get('release.zip?release=1')
    expect(before.headers['content-disposition']).toContain('-release-1.zip')
    const old = await readFile(before.rawPayload, 'release.zip')
    expect(hashOf(old.raw)).toBe(hashOf(await reportSheets()))
  })
})

describe('a release as files', () => {
  it('as zip has a dictionary, a README and a citation', async () => {
    const { get } = await served('sqlite')
    const parts = await unzip('release.zip', (await get('release.zip')).rawPayload, FILE_LIMITS)
    expect([...parts.keys()].sort()).toEqual(
      [...SHEET_NAMES.map((name) => `${name}.csv`), 'CITATION.txt', 'README.md', 'dictionary.csv'].sort(),
    )
    expect(parts.get('CITATION.txt')?.toString()).toContain(
      '《贵州省2025年度中央重点生态保护修复治理专项资金绩效自评报告》, 2026-03-18. 绩效 Jixiao 数据集 guizhou-2025, 第 1 版',
    )
    const dictionary = parts.get('dictionary.csv')?.toString() ?? ''
    expect(dictionary.trim().split('\r\n')).toHaveLength(
      1 + SHEET_NAMES.reduce((sum, sheet) => sum + Object.keys(SHEETS[sheet].shape).length, 0),
    )
    expect(dictionary).toContain('funds,amount,金额')
  })

  it('is the same file twice', async () => {
    const { get } = await served('sqlite')
    const [first, second] = [await get('release.zip'), await get('release.zip')]
    expect(first.rawPayload.equals(second.rawPayload)).toBe(true)
    expect(first.headers.etag).toBe(second.headers.etag)
  })

  it('of numbers has numbers, shown as they are printed', async () => {
    const { get } = await served('sqlite')
    const sheet = (await bookOf((await get('release.xlsx')).rawPayload)).getWorksheet('funds 资金')
    // funds row 34: 安顺, provincial budget, 0.10 亿元.
    expect(sheet?.getCell('G34')).toMatchObject({ value: 0.1, numFmt: '0.00' })
    expect(sheet?.getCell('B34').value).toBe('520400')
  })

  it('of two reports has a folder for each, and a column that tells them apart', async () => {
    const { store, get } = await served('sqlite')
    const bytes = await formXlsx(drawn(await prefectureForm()))
    const form = await readFile(bytes, '六盘水.xlsx', { reference: await formReference(store.read) })
    expect(form.problems).toEqual([])
    await publish(store, form.raw)
    const parts = await unzip('release.zip', (await get('release.zip')).rawPayload, FILE_LIMITS)
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['guizhou-2025/funds.csv', 'panjiang-520200-2024/funds.csv']),
    )
    const together = (await get('release.xlsx')).rawPayload
    const book = await bookOf(together)
    expect(book.getWorksheet('funds 资金')?.getCell('A2').value).toBe('guizhou-2025')
    const read = await readFile(together, 'release.xlsx')
    expect(read.problems).toHaveLength(1)
    expect(read.problems[0]?.messageEn).toContain('holds 2 reports')
    const one = await readFile((await get('release.xlsx?report=guizhou-2025')).rawPayload, 'one.xlsx')
    expect(hashOf(one.raw)).toBe(hashOf(await reportSheets()))
  })

  it.each([
    ['release.xlsx?report=nobody', 404, 'UNKNOWN_REPORT'],
    ['release.zip?release=7', 404, 'UNKNOWN_RELEASE'],
    ['template.xlsx?release=x', 400, 'BAD_REQUEST'],
  ])('/files/%s is refused with what to do', async (path, status, code) => {
    const { get } = await served('sqlite')
    const answer = await get(path)
    expect(answer.statusCode).toBe(status)
    expect(answer.json().errors[0].extensions).toMatchObject({ code, hint: expect.stringMatching(/\w/) })
  })

  it('of before sheets were kept says how to get them', async () => {
    const { store, get } = await served('sqlite')
    await store.write.deleteFrom('published_sheet').execute()
    expect((await get('release.xlsx')).json().errors[0].extensions.code).toBe('NOT_KEPT')
    await loadSeeds(store)
    expect((await get('release.xlsx')).statusCode).toBe(200)
  })
})

describe('the template', () => {
  it('has every sheet and column, and the dictionary tells of each', () => {
    expect(SHEET_KEYS).toEqual(SHEET_NAMES)
    for (const sheet of SHEET_NAMES)
      expect(Object.keys(DICTIONARY[sheet].columns)).toEqual(Object.keys(SHEETS[sheet].shape))
  })

  it.each(
    SHEET_NAMES.flatMap((sheet) =>
      Object.entries(sheetEntry(sheet).columns).map(([name, entry]) => [sheet, name, entry] as const),
    ),
  )('says of %s %s what the importer takes', (sheet, name, { words, needed, kind }) => {
    const shape = new Map(Object.entries(SHEETS[sheet].shape)).get(name)
    for (const word of words ?? []) expect(shape?.safeParse(word).success).toBe(true)
    if (words) expect(shape?.safeParse('NO_SUCH_WORD').success).toBe(false)
    // An empty list is refused by a rule across sheets.
    if (kind !== 'LIST') expect(shape?.safeParse('').success).toBe(!needed)
    if (kind === 'REGION') expect(shape?.safeParse('52000').success).toBe(false)
    if (kind === 'YEAR') expect(shape?.safeParse('24').success).toBe(false)
    if (kind === 'NUMBER' || kind === 'AMOUNT') expect(shape?.safeParse('much').success).toBe(false)
  })

  it('offers words to choose from and explains its columns, and read back empty asks for the report', async () => {
    const { get } = await served('sqlite')
    const bytes = (await get('template.xlsx')).rawPayload
    const book = await bookOf(bytes)
    const funds = book.getWorksheet('funds 资金')
    expect(funds?.getCell('A1').value).toBe('project\n项目编号')
    const { dataValidations } = funds as ExcelJS.Worksheet & {
      dataValidations: { find(address: string): ExcelJS.DataValidation | undefined }
    }
    const validation = dataValidations.find('E7')
    expect(validation).toMatchObject({ type: 'list', showErrorMessage: true })
    const [range = ''] = (validation?.formulae ?? []) as string[]
    const [, column = '', last = ''] = /\$([A-Z])\$1:\$[A-Z]\$(\d+)/.exec(range) ?? []
    const offered = Array.from(
      { length: Number(last) },
      (_, at) => book.getWorksheet('lists 词表')?.getCell(`${column}${at + 1}`).value,
    )
    expect(offered).toEqual(['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER', 'TOTAL'])
    expect(JSON.stringify(funds?.getCell('G1').note)).toContain('只写数字')

    const read = await readFile(bytes, 'template.xlsx')
    expect(read).toMatchObject({ kind: 'WORKBOOK', problems: [], warnings: [] })
    expect(read.raw.report?.rows).toEqual([])
  })
})
