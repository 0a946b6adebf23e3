import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadWithSimulated } from '../graphql/simulated-programme.ts'
import { freshStore } from '../support/stores.ts'
import { type App, post } from './served.ts'

const FUNDS =
  'query ($where: FundFilter) { funds(by: [PROJECT], where: $where) { nodes { project { id } budget } } }'
const NAMES = '演练专项资金 (drill)'

/** Questions that made-up figures answer. */
const MADE_UP: [string, string, object?][] = [
  ['its programme', FUNDS, { where: { programmes: ['drill'] } }],
  ['a project of it', FUNDS, { where: { projects: ['drill-miaoling'] } }],
  ['it beside a real project', FUNDS, { where: { projects: ['miaoling', 'drill-miaoling'] } }],
  ['a project in the text', '{ project(id: "drill-panjiang") { id funds { budget } } }'],
  ['a text that is the default', FUNDS.replace('FundFilter', 'FundFilter = { programmes: ["drill"] }')],
  ['a result of a project of it', '{ result(id: "drill-miaoling:520000:2022-2025:none") { id } }'],
  ['all programmes', '{ programmes { id funds { budget } } }'],
]
/** Questions that only the report answers. */
const REAL: [string, string, object?][] = [
  ['nothing', FUNDS],
  ['the real programme', FUNDS, { where: { programmes: ['eco-restoration'] } }],
  ['a real project', FUNDS, { where: { projects: ['miaoling'] } }],
  ['a region that a made-up project has too', FUNDS, { where: { regions: ['522600'] } }],
  ['a region and its projects', '{ region(code: "520000") { projects { id } funds { budget } } }'],
]

describe('made-up data in a file of the server', () => {
  let app: App
  beforeAll(async () => {
    const store = await freshStore('sqlite')
    await loadWithSimulated(store)
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    afterAll(() => app.close())
  })
  const take = (query: string, variables?: object) =>
    app.inject({ method: 'POST', url: '/graphql?format=xlsx', payload: { query, variables } })
  const sheetsOf = async (bytes: Buffer) => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Uint8Array.from(bytes).buffer)
    return book.worksheets
  }

  it.each(MADE_UP)('is named with the answer that names %s', async (_, query, variables) => {
    const { headers } = await post(app, query, { variables: { ...variables } })
    expect(headers['x-jixiao-simulated']).toBe('drill')
  })

  it.each(REAL)('is not claimed where the question names %s', async (_, query, variables) => {
    const { headers, body } = await post(app, query, { variables: { ...variables }, search: '?format=csv' })
    expect(headers['x-jixiao-simulated']).toBeUndefined()
    expect(headers['content-disposition']).toBe('attachment; filename="jixiao-release-2.csv"')
    expect(body).not.toContain('模拟')
  })

  it('is not claimed where only the operation beside the asked one names it', async () => {
    const query = 'query A { funds { totalCount } } query B { project(id: "drill-miaoling") { id } }'
    const ask = (operationName: string) =>
      app.inject({ method: 'POST', url: '/graphql', payload: { query, operationName } })
    expect((await ask('A')).headers['x-jixiao-simulated']).toBeUndefined()
    expect((await ask('B')).headers['x-jixiao-simulated']).toBe('drill')
  })

  it('is said by the name, the first line and every line of a CSV file', async () => {
    const variables = { where: { projects: ['drill-miaoling', 'miaoling'] } }
    const { headers, body } = await post(app, FUNDS, { variables, search: '?format=csv' })
    expect(headers['content-disposition']).toBe('attachment; filename="SIMULATED-jixiao-release-2.csv"')
    // 附件2-1: 29000 + 10700 万元, in the report and in its made-up twin.
    expect(parse(body, { bom: true })).toEqual([
      ['project.id', 'budget', '含模拟数据 Contains SIMULATED data'],
      ['drill-miaoling', '39700', NAMES],
      ['miaoling', '39700', NAMES],
    ])
  })

  it('is said by the name, every row and the first line about an XLSX file', async () => {
    const { headers, rawPayload } = await take(FUNDS, { where: { programmes: ['drill'] } })
    expect(headers['content-disposition']).toBe('attachment; filename="SIMULATED-jixiao-release-2.xlsx"')
    const [table, about] = await sheetsOf(rawPayload)
    expect(table?.getCell('C1').value).toBe('含模拟数据 Contains SIMULATED data')
    expect([table?.getCell('C2').value, table?.getCell('C3').value]).toEqual([NAMES, NAMES])
    expect(about?.getCell('A1').value).toBe('模拟数据 SIMULATED')
    expect(about?.getCell('B1').value).toContain(`${NAMES}由程序生成，仅供演示`)
    expect(about?.getCell('A2').value).toBe('发布版本 Release')
  })

  it('is said by a workbook of plans whose baseline it is, and by no other', async () => {
    const bookOf = async (where: object) => {
      const metric = { kind: 'INDICATOR_TARGET', indicator: 'ecological-restoration-area' }
      const input = { pool: 3000, factors: [{ metric, weight: 1 }] }
      const plan = { ...input, baseline: 'SPLIT', where: { sources: ['CENTRAL'], ...where } }
      const url = `/allocation.xlsx?${new URLSearchParams({ input: JSON.stringify(plan) })}`
      const { statusCode, headers, rawPayload } = await app.inject({ method: 'GET', url })
      expect(statusCode).toBe(200)
      const [sheet, about] = await sheetsOf(rawPayload)
      return [headers['content-disposition'], sheet?.name, about?.getCell('A1').value]
    }
    expect(await bookOf({ programmes: ['drill'] })).toEqual([
      'attachment; filename="SIMULATED-jixiao-allocation-release-2.xlsx"',
      '模拟 方案 A',
      '模拟数据 SIMULATED',
    ])
    expect(await bookOf({ regions: ['520000'] })).toEqual([
      'attachment; filename="jixiao-allocation-release-2.xlsx"',
      '方案 A',
      '发布版本 Release',
    ])
  })
})
