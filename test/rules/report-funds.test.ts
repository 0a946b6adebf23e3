import { toFen, toUnit } from 'server/rules/money.ts'
import { leaves, missingParts, rollUp } from 'server/rules/roll-up.ts'
import { describe, expect, it } from 'vitest'
import { crossedGrid, flatAxis, SOURCES } from './crossed-grid.ts'

/** Amounts in 万元, as the report prints them; key: region|period|source. */
function project(regions: string[], years: string[], amounts: Record<string, string>) {
  const grid = crossedGrid([flatAxis('REGION', '贵州', regions), flatAxis('PERIOD', 'span', years), SOURCES])
  const reported = new Map(Object.entries(amounts).map(([key, text]) => [key, toFen(text, 'WAN_YUAN')]))
  const figures = rollUp(grid, reported)
  return {
    at(key: string) {
      const figure = figures.get(key)
      if (!figure) throw new Error(`no cell ${key}`)
      const { value, status, coverage } = figure
      return [value === null ? null : toUnit(value, 'WAN_YUAN'), status, coverage]
    },
    via: (key: string) => figures.get(key)?.via,
    leaves: (key: string) => leaves(key, figures).sort(),
    missing: (key: string) => missingParts(key, grid, figures),
  }
}

const UNKNOWN = [null, 'NOT_REPORTED', 0]
const ZERO = [0, 'DERIVED', 1]

describe('苗岭山脉, budget (一(三)1, 附件2-1)', () => {
  const budget = project(['黔东南', '黔南'], ['2022', '2023', '2024', '2025'], {
    '贵州|span|TOTAL': '39700',
    '贵州|span|CENTRAL': '29000',
    '贵州|span|LOCAL': '10700',
    '贵州|span|PROVINCIAL': '7600',
    '贵州|2022|CENTRAL': '18000',
    '贵州|2023|CENTRAL': '10000',
    '贵州|2025|CENTRAL': '1000',
    '贵州|2022|PROVINCIAL': '1200',
    '贵州|2023|PROVINCIAL': '2600',
    '贵州|2024|PROVINCIAL': '3800',
    '黔东南|span|CENTRAL': '16800',
    '黔南|span|CENTRAL': '12200',
    '黔东南|span|PROVINCIAL': '4000',
    '黔南|span|PROVINCIAL': '3600',
  })

  it('got no central money in 2024, because 1.8 + 1 + 0.1 亿元 is all of 2.9', () => {
    expect(budget.at('贵州|2024|CENTRAL')).toEqual(ZERO)
    expect(budget.leaves('贵州|2024|CENTRAL')).toEqual([
      '贵州|2022|CENTRAL',
      '贵州|2023|CENTRAL',
      '贵州|2025|CENTRAL',
      '贵州|span|CENTRAL',
    ])
    expect(budget.at('黔东南|2024|CENTRAL')).toEqual(ZERO)
    expect(budget.at('贵州|2025|PROVINCIAL')).toEqual(ZERO)
  })

  it('got no other money at any grain, because central and local are all of the total', () => {
    expect(budget.at('贵州|span|OTHER')).toEqual(ZERO)
    expect(budget.at('黔南|2023|OTHER')).toEqual(ZERO)
    expect(budget.leaves('贵州|span|OTHER')).toEqual([
      '贵州|span|CENTRAL',
      '贵州|span|LOCAL',
      '贵州|span|TOTAL',
    ])
  })

  it('knows half of the local money of 2022', () => {
    expect(budget.at('贵州|2022|LOCAL')).toEqual([1200, 'PARTIAL', 0.5])
    expect(budget.missing('贵州|2022|LOCAL')).toEqual(['贵州|2022|SUBPROVINCIAL'])
    expect(budget.leaves('贵州|2022|LOCAL')).toEqual(['贵州|2022|PROVINCIAL'])
  })

  it('adds sources up by year and by prefecture, as far as they go', () => {
    expect(budget.at('贵州|2022|TOTAL')).toEqual([19_200, 'PARTIAL', 2.5 / 3])
    expect(budget.at('贵州|2024|TOTAL')).toEqual([3800, 'PARTIAL', 2.5 / 3])
    expect(budget.at('黔东南|span|TOTAL')).toEqual([20_800, 'PARTIAL', 2.5 / 3])
    expect(budget.missing('黔东南|span|TOTAL')).toEqual(['黔东南|span|SUBPROVINCIAL'])
  })

  it('makes no figure of what nobody reported', () => {
    expect(budget.at('贵州|span|SUBPROVINCIAL')).toEqual(UNKNOWN) // 10700 − 7600 is a remainder, not a report
    expect(budget.at('黔东南|2022|CENTRAL')).toEqual(UNKNOWN)
    expect(budget.at('贵州|2025|LOCAL')).toEqual(UNKNOWN) // provincial 0, sub-provincial unknown
    expect(budget.missing('贵州|2025|LOCAL')).toEqual(['贵州|2025|SUBPROVINCIAL'])
  })

  it('keeps what was printed', () => {
    expect(budget.at('贵州|span|TOTAL')).toEqual([39_700, 'REPORTED', 1])
    expect(budget.via('贵州|span|CENTRAL')).toBeNull()
  })
})

describe('苗岭山脉, executed (附件2-1): by source, for the whole span only', () => {
  const executed = project(['黔东南', '黔南'], ['2022', '2023', '2024', '2025'], {
    '贵州|span|TOTAL': '26369.18',
    '贵州|span|CENTRAL': '24533.32',
    '贵州|span|LOCAL': '1835.86',
  })

  it.each(['黔东南|span|TOTAL', '贵州|2023|TOTAL', '黔南|2024|TOTAL'])(
    '%s is not reported: the zero of other money does not make it "at least 0"',
    (key) => {
      const place = key.slice(0, key.lastIndexOf('|'))
      expect(executed.at(`${place}|OTHER`)).toEqual(ZERO)
      expect(executed.at(key)).toEqual(UNKNOWN)
      expect(executed.missing(key)).toEqual([`${place}|CENTRAL`, `${place}|LOCAL`])
    },
  )
})

describe('南北盘江, budget (一(三)2, 附件2-2)', () => {
  const budget = project(['六盘水', '安顺', '黔西南'], ['2024', '2025'], {
    '贵州|span|TOTAL': '25091.91',
    '贵州|span|CENTRAL': '20000',
    '贵州|span|LOCAL': '5091.91',
    '贵州|span|PROVINCIAL': '5100',
    '贵州|2024|CENTRAL': '10000',
    '贵州|2025|CENTRAL': '10000',
    '贵州|2024|PROVINCIAL': '1300',
    '贵州|2025|PROVINCIAL': '3800',
    '六盘水|span|CENTRAL': '14300',
    '安顺|span|CENTRAL': '4300',
    '黔西南|span|CENTRAL': '1400',
    '六盘水|span|PROVINCIAL': '2800',
    '安顺|span|PROVINCIAL': '1000',
    '黔西南|span|PROVINCIAL': '1300',
  })

  it('keeps 省级 5100 and 地方 5091.91 as printed, and makes no zero of the part above its whole', () => {
    expect(budget.at('贵州|span|LOCAL')).toEqual([5091.91, 'REPORTED', 1])
    expect(budget.at('贵州|span|PROVINCIAL')).toEqual([5100, 'REPORTED', 1])
    expect(budget.at('贵州|span|SUBPROVINCIAL')).toEqual(UNKNOWN)
  })

  it('adds up the years as far as they go', () => {
    expect(budget.at('贵州|2024|TOTAL')).toEqual([11_300, 'PARTIAL', 2.5 / 3])
    expect(budget.at('贵州|2025|LOCAL')).toEqual([3800, 'PARTIAL', 0.5])
    expect(budget.at('贵州|span|OTHER')).toEqual(ZERO)
  })
})
