import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { post, served } from './served.ts'

const QUERY = `query ($unit: MoneyUnit!) { funds(by: [PROJECT, SOURCE]) { nodes {
  project { shortName } source budget(unit: $unit) executionRate evidence(measure: BUDGET) { status } } } }`
const YI = { variables: { unit: 'YI_YUAN' } }

describe('an answer as a table', async () => {
  const { app } = await served()

  it.each<{ search: string; headers: Record<string, string> }>([
    { search: '?format=csv', headers: {} },
    { search: '', headers: { accept: 'text/csv' } },
  ])('as CSV, by $search$headers.accept', async (how) => {
    const { status, headers, body } = await post(app, QUERY, { ...YI, ...how })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toBe('attachment; filename="jixiao-release-1.csv"')
    expect(body.startsWith('\uFEFFproject.shortName,source,budget,executionRate,evidence.status\r\n')).toBe(
      true,
    )
    const rows: string[][] = parse(body, { bom: true })
    // 附件2-1: 29000 + 10700; 附件2-2: 20000 + 5091.91 万元. Other funds are zero by arithmetic, so they have no rate.
    expect(rows.slice(1).map(([, source, budget]) => [source, budget])).toEqual([
      ['CENTRAL', '2.9'],
      ['LOCAL', '1.07'],
      ['OTHER', '0'],
      ['CENTRAL', '2'],
      ['LOCAL', '0.509191'],
      ['OTHER', '0'],
    ])
    expect(rows[3]?.slice(2)).toEqual(['0', '', 'DERIVED'])
  })

  it('as XLSX: figures are numbers, missing ones are empty, a second sheet says what it is', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql?format=xlsx',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: QUERY, ...YI }),
    })
    expect(answer.headers['content-type']).toContain('spreadsheetml')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Uint8Array.from(answer.rawPayload).buffer)
    const [table, about] = book.worksheets
    expect(table?.getRow(1).values).toEqual([
      undefined,
      'project.shortName',
      'source',
      'budget',
      'executionRate',
      'evidence.status',
    ])
    expect(table?.getCell('C2').value).toBe(2.9)
    expect(table?.getCell('C2').type).toBe(ExcelJS.ValueType.Number)
    expect(table?.getCell('D4').value).toBeNull()
    const notes = new Map<string, string>()
    about?.eachRow((row) => notes.set(row.getCell(1).text, row.getCell(2).text))
    expect(notes.get('单位 Unit: budget')).toBe('亿元')
    expect(notes.get('查询 Query')).toBe(QUERY)
    expect(notes.get('变量 Variables')).toBe('{"unit":"YI_YUAN"}')
    expect(notes.get('发布版本 Release')).toMatch(/^1 \(/)
    expect(notes.get('空白 Empty cell')).toContain('不是 0')
  })

  it('unrolls a list inside a row, repeating what stands around it', async () => {
    const { body } = await post(app, '{ projects { nodes { id regions { code } } } }', {
      search: '?format=csv',
    })
    expect(parse(body, { bom: true })).toEqual([
      ['id', 'regions.code'],
      ['miaoling', '522600'],
      ['miaoling', '522700'],
      ['panjiang', '520200'],
      ['panjiang', '520400'],
      ['panjiang', '522300'],
    ])
  })

  it('sends an error as an error, never half a table', async () => {
    const { status, headers, body } = await post(app, '{ release { id } project(id: "nobody") { id } }', {
      search: '?format=csv',
    })
    expect(status).toBe(400)
    expect(headers['content-type']).toContain('json')
    expect(JSON.parse(body).errors[0].extensions.code).toBe('UNKNOWN_PROJECT')
  })
})
