import ExcelJS from 'exceljs'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { factsOf } from 'server/ingest/facts.ts'
import { type FormReference, formReference } from 'server/ingest/files/form-reference.ts'
import { numberText } from 'server/ingest/files/number-text.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { parseSheets } from 'server/ingest/parse-sheets.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshStore, type OpenStore } from '../support/stores.ts'

let store: OpenStore
let app: Awaited<ReturnType<typeof createApp>>
let reference: FormReference

beforeAll(async () => {
  store = await freshStore('sqlite')
  await loadSeeds(store)
  reference = await formReference(store.read)
  app = await createApp({ store, webRoot: null, logLevel: 'silent' })
})
afterAll(() => app.close())

const ask = (search: string) => app.inject(`/files/official-form.xlsx?${search}`)

/** What the store states for the project as a whole, over its span. */
async function stored(project: string, region: string, from: number, to: number) {
  return {
    funds: await store.read
      .selectFrom('fund_fact')
      .where('project_id', '=', project)
      .where('region_code', '=', region)
      .where('from_year', '=', from)
      .where('to_year', '=', to)
      .where('source', 'in', ['TOTAL', 'CENTRAL', 'LOCAL', 'OTHER'])
      .where('measure', 'in', ['BUDGET', 'EXECUTED'])
      .select(['source', 'measure', 'amount'])
      .execute(),
    targets: await store.read
      .selectFrom('target_fact')
      .where('project_id', '=', project)
      .where('region_code', '=', region)
      .where('from_year', '=', from)
      .where('to_year', '=', to)
      .select(['indicator_id', 'operator', 'value', 'max'])
      .execute(),
    results: await store.read
      .selectFrom('result_fact')
      .where('project_id', '=', project)
      .where('region_code', '=', region)
      .where('from_year', '=', from)
      .where('to_year', '=', to)
      .select(['indicator_id', 'actual', 'weight', 'score', 'evaluated', 'shortfall_reason', 'printed'])
      .execute(),
  }
}

const sorted = <T>(rows: readonly T[], columns: readonly (keyof T)[]) =>
  rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort()

describe.each([
  ['miaoling', '520000', 2022, 2025],
  ['panjiang', '520000', 2024, 2025],
] as const)('the filled form of %s', (project, region, from, to) => {
  it('read again states the same facts, to the last digit', async () => {
    const { statusCode, rawPayload } = await ask(`project=${project}`)
    expect(statusCode).toBe(200)
    const read = await readFile(rawPayload, 'form.xlsx', { reference })
    expect(read).toMatchObject({ kind: 'OFFICIAL_FORM', problems: [], warnings: [] })
    const facts = factsOf(parseSheets(read.raw), 'again')
    const before = await stored(project, region, from, to)
    for (const fact of facts.results)
      expect(fact).toMatchObject({ project_id: project, region_code: region, from_year: from, to_year: to })
    expect(sorted(facts.funds, ['source', 'measure', 'amount'])).toEqual(
      sorted(before.funds, ['source', 'measure', 'amount']),
    )
    expect(sorted(facts.targets, ['indicator_id', 'operator', 'value', 'max'])).toEqual(
      sorted(before.targets, ['indicator_id', 'operator', 'value', 'max']),
    )
    const columns = [
      'indicator_id',
      'actual',
      'weight',
      'score',
      'evaluated',
      'shortfall_reason',
      'printed',
    ] as const
    expect(sorted(facts.results, columns)).toEqual(sorted(before.results, columns))
    expect(before.results.length).toBe(project === 'miaoling' ? 16 : 25)
  })
})

const shown = (value: ExcelJS.CellValue, format: string) =>
  typeof value === 'number' ? numberText(value, format) : String(value ?? '')

/** The text of every cell, row by row. */
async function texts(bytes: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const rows: string[][] = []
  book.worksheets[0]?.eachRow((row) => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, ({ value, numFmt, address, master }) =>
      cells.push(master.address === address ? shown(value, numFmt) : ''),
    )
    rows.push(cells)
  })
  return rows
}

describe('the filled form', () => {
  it('has the layout of the annex: its head, money, topics, aims and indicators', async () => {
    const rows = await texts((await ask('project=miaoling')).rawPayload)
    const lines = rows.map((row) => row.filter((text) => text !== '').join(' | '))
    expect(lines.slice(0, 5)).toEqual([
      '贵州省苗岭山脉历史遗留废弃矿山生态修复示范工程绩效目标自评表',
      '（2022—2025年度）',
      '转移支付（项目）名称 | 贵州省苗岭山脉历史遗留废弃矿山生态修复示范工程',
      '中央主管部门 | 自然资源部、财政部',
      '地方主管部门 | 贵州省自然资源厅、贵州省财政厅 | 资金使用单位 | 黔东南州、黔南州项目所在区',
    ])
    expect(lines).toContain('年度资金总额： | 39700 | 26369.18 | 66.42%')
    expect(lines).toContain('其中：中央财政资金 | 29000 | 24533.32 | 84.60%')
    expect(lines).toContain('其他资金')
    expect(lines).toContain(
      '采坑治理面积（公顷） | ≥1017.64 | 957.86 | 8 | 7.53 | 勘查设计测量细化后，边坡面积增加、采坑面积减少',
    )
    expect(lines.find((line) => line.startsWith('满意度指标'))).toBe(
      '满意度指标 | 服务对象满意度指标 | 项目实施区域群众满意度（%） | ≥85 | 85 | 4 | 4',
    )
    expect(lines.at(-1)).toContain('未作评价的指标：后期管护持续时间。')
    expect(lines.at(-1)).toContain('其他资金预算数')
    expect(lines.at(-1)).toContain('第 1 版')
  })

  it('of a year or a prefecture leaves empty what nobody reported, and says so', async () => {
    const { rawPayload } = await ask('project=panjiang&region=520200&from=2024')
    const lines = (await texts(rawPayload)).map((row) => row.filter((text) => text !== '').join(' | '))
    expect(lines[0]).toContain('（六盘水市）')
    expect(lines[1]).toBe('（2024年度）')
    expect(lines).toContain('其中：中央财政资金')
    // 六盘水, 2024, as 一(三)2(1)① prints it: 251.21 公顷, a bare amount that counts as at least.
    expect(lines.find((line) => line.includes('矿山生态修复面积（公顷）'))).toContain('| ≥251.21')
    expect(lines.at(-1)).toContain('无人报告本期数，留空（不是0）：年度资金总额预算数')
    const read = await readFile(rawPayload, 'form.xlsx', { reference })
    expect(read.problems).toEqual([])
    const facts = factsOf(parseSheets(read.raw), 'again')
    expect(facts.funds).toEqual([])
    const before = await stored('panjiang', '520200', 2024, 2024)
    expect(sorted(facts.targets, ['indicator_id', 'operator', 'value'])).toEqual(
      sorted(before.targets, ['indicator_id', 'operator', 'value']),
    )
  })

  it('is printed on A4, as wide as the page, with the headings of indicators on each', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(new Uint8Array((await ask('project=panjiang')).rawPayload).buffer)
    const [sheet] = book.worksheets
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
    const row = Number(sheet?.pageSetup.printTitlesRow?.split(':')[0])
    expect(sheet?.getRow(row).getCell(4).text).toBe('三级指标')
  })

  it('bears its release in its name, and answers HEAD and an unchanged tag', async () => {
    const { headers } = await ask('project=miaoling')
    expect(headers['content-disposition']).toBe(
      'attachment; filename="jixiao-official-form-miaoling-520000-2022-2025-release-1.xlsx"',
    )
    const head = await app.inject({ method: 'HEAD', url: '/files/official-form.xlsx?project=miaoling' })
    expect([head.statusCode, head.body, head.headers['x-jixiao-release']]).toEqual([200, '', '1'])
    const again = await app.inject({
      url: '/files/official-form.xlsx?project=miaoling',
      headers: { 'if-none-match': String(headers.etag) },
    })
    expect(again.statusCode).toBe(304)
  })

  it.each([
    ['', 400, 'BAD_REQUEST'],
    ['project=miaolin', 404, 'UNKNOWN_PROJECT'],
    ['project=miaoling&region=529999', 404, 'UNKNOWN_REGION'],
    ['project=miaoling&region=520200', 400, 'BAD_FILTER'],
    ['project=miaoling&from=2021', 400, 'BAD_RANGE'],
    ['project=miaoling&from=2022&to=2024', 400, 'BAD_RANGE'],
    ['project=miaoling&from=x', 400, 'BAD_REQUEST'],
    ['project=miaoling&release=9', 404, 'UNKNOWN_RELEASE'],
    ['project=miaoling&release=-1', 400, 'BAD_REQUEST'],
  ])('of ?%s is refused with what to do', async (search, status, code) => {
    const answer = await ask(search)
    expect(answer.statusCode).toBe(status)
    expect(answer.json().errors[0].extensions).toMatchObject({ code, hint: expect.stringMatching(/\w/) })
  })
})
