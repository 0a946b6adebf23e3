import ExcelJS from 'exceljs'
import type { SheetCell } from 'server/rules/allocation-sheet.ts'
import { describe, expect, it } from 'vitest'
import { served } from '../http/served.ts'
import { computed } from './spreadsheet.ts'

const NEED = { metric: { kind: 'INDICATOR_TARGET', indicator: 'ecological-restoration-area' }, weight: 1 }
const LAST = { metric: { kind: 'BUDGET' }, weight: 1 }
const inputOf = (factors: object[], more: object = {}) =>
  JSON.stringify({ pool: 3000, baseline: 'SPLIT', where: { sources: ['CENTRAL'] }, factors, ...more })

// 六盘水, 安顺, 黔西南, 黔东南, 黔南; the arithmetic stands in test/rules/allocation.test.ts.
const BY_NEED = [8_006_032.31, 3_245_981.9, 1_268_644.38, 9_283_353.31, 8_195_988.1]
const HALF = [8_380_567.18, 2_939_317.48, 1_062_893.62, 9_784_533.79, 7_832_687.93]

describe('plans as a workbook', async () => {
  const { app } = await served()
  const get = (search: string[][]) =>
    app.inject({ method: 'GET', url: `/allocation.xlsx?${new URLSearchParams(search)}` })
  const refusal = async (search: string[][]) => {
    const { statusCode, body } = await get(search)
    return { statusCode, code: JSON.parse(body).errors[0].extensions.code }
  }

  it('compute the amounts of the API by their formulas, and show them where nothing is computed', async () => {
    const { statusCode, headers, rawPayload } = await get([
      ['input', inputOf([NEED])],
      ['input', inputOf([NEED, LAST])],
    ])
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toBe('attachment; filename="jixiao-allocation-release-1.xlsx"')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Uint8Array.from(rawPayload).buffer)
    expect(book.worksheets.map(({ name }) => name)).toEqual(['方案 A', '方案 B', '说明 About'])
    expect([amountsOf(book.worksheets[0]), amountsOf(book.worksheets[1])]).toEqual([
      { computed: BY_NEED, shown: BY_NEED },
      { computed: HALF, shown: HALF },
    ])
    const notes = book.worksheets[2]?.getSheetValues().flat().join('\n')
    expect(notes).toContain('测算仅供参考，不构成决定')
    expect(notes).toContain('六盘水市：50% × 26.6868% + 50% × 29.1837% = 27.9352% → 838.056718 万元')
  })

  it('are refused as the API refuses them', async () => {
    const grade = { metric: { kind: 'GRADE_BAND' }, weight: 1 }
    expect(await refusal([['input', inputOf([grade])]])).toEqual({
      statusCode: 400,
      code: 'FACTOR_NOT_REPORTED',
    })
    expect(await refusal([['input', inputOf([NEED], { floor: 1, baseline: 'AMOUNT' })]])).toEqual({
      statusCode: 400,
      code: 'ALLOCATION_INFEASIBLE',
    })
    expect(await refusal([['input', '{"pool": "a lot"}']])).toEqual({
      statusCode: 400,
      code: 'BAD_USER_INPUT',
    })
  })

  it('are not made of anything else', async () => {
    for (const search of [
      [],
      [['input', 'no JSON']],
      [
        ['input', inputOf([NEED])],
        ['language', 'FR'],
      ],
      Array.from({ length: 5 }, () => ['input', inputOf([NEED])]),
    ]) {
      expect(await refusal(search)).toEqual({ statusCode: 400, code: 'BAD_REQUEST' })
    }
  })
})

/** The amounts of a worksheet as its formulas come to, and as stored beside them, 元. */
function amountsOf(sheet: ExcelJS.Worksheet | undefined) {
  const cells: SheetCell[][] = []
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    const own: SheetCell[] = []
    row.eachCell({ includeEmpty: true }, ({ value }) => own.push(cellOf(value)))
    cells.push(own)
  })
  const heading = cells.findIndex((row) => row.includes('测算数（元）'))
  const column = cells[heading]?.indexOf('测算数（元）') ?? -1
  const body = cells.slice(heading + 1).map((row) => row[column])
  return {
    computed: computed(cells)
      .slice(heading + 1)
      .map((row) => row[column]),
    shown: body.map((cell) => (typeof cell === 'object' && cell ? cell.result : null)),
  }
}

function cellOf(value: ExcelJS.CellValue): SheetCell {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value === null || typeof value !== 'object' || !('formula' in value)) return null
  const { formula, result } = value
  if (formula === undefined) return null
  return typeof result === 'number' ? { formula, result } : { formula }
}
