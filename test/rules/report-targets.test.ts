import { parseDecimal, toNumber } from 'server/rules/decimal.ts'
import { rollUp } from 'server/rules/roll-up.ts'
import { describe, expect, it } from 'vitest'
import { crossedGrid, flatAxis } from './crossed-grid.ts'

/** One additive indicator's targets, as the report prints them; key: region|period. */
function targets(regions: string[], years: string[], printed: Record<string, string>) {
  const grid = crossedGrid([flatAxis('REGION', '贵州', regions), flatAxis('PERIOD', 'span', years)])
  const figures = rollUp(
    grid,
    new Map(Object.entries(printed).map(([key, text]) => [key, parseDecimal(text)])),
  )
  return (key: string) => {
    const figure = figures.get(key)
    if (!figure) throw new Error(`no cell ${key}`)
    const { value, status, coverage } = figure
    return [value === null ? null : toNumber(value), status, coverage]
  }
}

const UNKNOWN = [null, 'NOT_REPORTED', 0]

describe('苗岭山脉, targets by prefecture and year (一(三)1(1), 表1)', () => {
  const regions = ['黔东南', '黔南']
  const years = ['2022', '2023', '2024', '2025']

  it('地质环境隐患点: 黔东南 had none to clear in 2022, because 黔南 has all 16', () => {
    const at = targets(regions, years, {
      '贵州|span': '159',
      '贵州|2022': '16',
      '贵州|2023': '100',
      '贵州|2024': '43',
      '黔东南|2023': '52',
      '黔东南|2024': '11',
      '黔南|2022': '16',
      '黔南|2023': '48',
      '黔南|2024': '32',
    })
    expect(at('黔东南|2022')).toEqual([0, 'DERIVED', 1])
    expect(at('贵州|2025')).toEqual([0, 'DERIVED', 1]) // 16 + 100 + 43 = 159
    expect(at('黔南|2025')).toEqual([0, 'DERIVED', 1])
    expect(at('黔东南|span')).toEqual([63, 'DERIVED', 1])
    expect(at('黔南|span')).toEqual([96, 'DERIVED', 1])
  })

  it('边坡治理面积: one prefecture in one year, and the total; nothing is made of the rest', () => {
    const at = targets(regions, years, { '贵州|span': '218.65', '黔南|2022': '18.31' })
    expect(at('贵州|2022')).toEqual([18.31, 'PARTIAL', 0.5])
    expect(at('黔南|span')).toEqual([18.31, 'PARTIAL', 0.25])
    expect(at('黔东南|2022')).toEqual(UNKNOWN)
    expect(at('黔东南|span')).toEqual(UNKNOWN)
    expect(at('贵州|span')).toEqual([218.65, 'REPORTED', 1])
  })

  it('采坑治理面积 2022: 67.93 + 56.24 is derived for the province', () => {
    const at = targets(regions, years, {
      '贵州|span': '1017.64',
      '黔东南|2022': '67.93',
      '黔南|2022': '56.24',
    })
    expect(at('贵州|2022')).toEqual([124.17, 'DERIVED', 1])
    expect(at('贵州|2023')).toEqual(UNKNOWN)
  })
})

describe('南北盘江, targets by prefecture and year (一(三)2(1), 表2)', () => {
  it('矿山生态修复面积: spans of the prefectures are the sums of their years', () => {
    const at = targets(['六盘水', '安顺', '黔西南'], ['2024', '2025'], {
      '贵州|span': '808.10',
      '贵州|2024': '339.92',
      '贵州|2025': '468.18',
      '六盘水|2024': '251.21',
      '六盘水|2025': '265.51',
      '安顺|2024': '65.79',
      '安顺|2025': '143.71',
      '黔西南|2024': '22.92',
      '黔西南|2025': '58.96',
    })
    expect(at('六盘水|span')).toEqual([516.72, 'DERIVED', 1])
    expect(at('安顺|span')).toEqual([209.5, 'DERIVED', 1])
    expect(at('黔西南|span')).toEqual([81.88, 'DERIVED', 1])
    expect(at('贵州|span')).toEqual([808.1, 'REPORTED', 1])
  })
})
