import { describe, expect, it } from 'vitest'
import { argumentsOf, gradientOf, lengthOf } from 'web/charts/picture/css-parts.ts'
import { describeRows } from 'web/components/chart/describe-rows.ts'
import { fileTable } from 'web/components/chart/file-table.ts'
import { workbookSheets } from 'web/components/chart/workbook.ts'
import type { Column } from 'web/components/table-column.ts'
import { safeText } from 'web/format/safe-text.ts'

interface Row {
  place: string
  budget: number | null
  rate: number | null
  status: 'REPORTED' | 'PARTIAL' | 'NOT_REPORTED' | 'NOT_IN_PROGRAMME'
}
const columns: Column<Row>[] = [
  { key: 'place', header: '市州', value: ({ place }) => place },
  {
    key: 'budget',
    header: '预算数',
    align: 'end',
    value: ({ budget }) => budget,
    state: ({ status }) => status,
  },
  { key: 'rate', header: '执行率', align: 'end', value: ({ rate }) => rate, isShare: true },
]
const rows: Row[] = [
  { place: '全省', budget: 31100, rate: 0.66, status: 'REPORTED' },
  { place: '黔东南州', budget: 16800, rate: 0.5, status: 'REPORTED' },
  { place: '六盘水市', budget: 14300, rate: null, status: 'PARTIAL' },
  { place: '安顺市', budget: null, rate: null, status: 'NOT_REPORTED' },
  { place: '贵阳市', budget: null, rate: null, status: 'NOT_IN_PROGRAMME' },
]
const words = {
  state: (status: string) => status,
  stateOf: (column: string) => `${column}·状态`,
  simulated: null,
}

describe('a table for a file', () => {
  it('writes the state beside each figure and leaves a missing one empty', () => {
    const table = fileTable(columns, rows, words)
    expect(table.header).toEqual(['市州', '预算数', '预算数·状态', '执行率'])
    expect(table.rows[3]).toEqual(['安顺市', null, 'NOT_REPORTED', null])
    expect(table.shares).toEqual([false, false, false, true])
  })
  it('leaves out what only repeats the state on the screen', () => {
    const repeated: Column<Row> = {
      key: 'status',
      header: '状态',
      value: ({ status }) => status,
      onScreen: true,
    }
    expect(fileTable([...columns, repeated], rows, words)).toEqual(fileTable(columns, rows, words))
  })
  it('marks every row of made-up data', () => {
    const table = fileTable(columns, rows, { ...words, simulated: { header: '数据性质', mark: '模拟数据' } })
    expect(table.header.at(-1)).toBe('数据性质')
    expect(table.rows.every((row) => row.at(-1) === '模拟数据')).toBe(true)
  })
  it('becomes a workbook of numbers and text, nothing of which runs', () => {
    const table = {
      header: ['name', 'value', 'rate'],
      shares: [false, false, true],
      rows: [
        ['=1+1', -5, 0.6],
        ['＝cmd', 0, null],
      ],
    }
    const [figures, about] = workbookSheets(table, [['@note', '+1']], { figures: 'A', about: 'B' })
    expect(figures?.data[1]).toEqual([
      { value: "'=1+1", type: String },
      { value: -5, type: Number },
      { value: 0.6, type: Number, format: '0.0%' },
    ])
    expect(figures?.data[2]?.[0]).toEqual({ value: "'＝cmd", type: String })
    expect(figures?.data[2]?.[2]).toBeNull()
    expect(about?.data[0]).toMatchObject([{ value: "'@note" }, { value: "'+1" }])
  })
  it.each(['=1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '＋1', '－1', '＠x'])('defuses %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`)
  })
})

describe('a chart in words', () => {
  it('names the extremes of the parts, not their whole, and who has no figure for which reason', () => {
    const { extremes, silences } = describeRows(columns, rows, ({ place }) => place === '全省')
    expect(extremes).toEqual([
      {
        header: '预算数',
        isShare: false,
        highest: { name: '黔东南州', value: 16800, isBound: false },
        lowest: { name: '六盘水市', value: 14300, isBound: true },
        count: 2,
      },
      {
        header: '执行率',
        isShare: true,
        highest: { name: '黔东南州', value: 0.5, isBound: false },
        lowest: { name: '黔东南州', value: 0.5, isBound: false },
        count: 1,
      },
    ])
    expect(silences).toEqual([
      { header: '预算数', status: 'NOT_REPORTED', names: ['安顺市'] },
      { header: '预算数', status: 'NOT_IN_PROGRAMME', names: ['贵阳市'] },
      { header: '执行率', status: null, names: ['六盘水市', '安顺市', '贵阳市'] },
    ])
  })
})

describe('styles of the page, read for a picture', () => {
  it('splits arguments outside of brackets', () => {
    expect(argumentsOf('-45deg, rgb(1, 2, 3) 0px, color(srgb 1 0 0 / 0.5) 4px')).toEqual([
      '-45deg',
      'rgb(1, 2, 3) 0px',
      'color(srgb 1 0 0 / 0.5) 4px',
    ])
  })
  it('reads lengths in pixels, shares and sums of both', () => {
    expect(lengthOf('12px', 100)).toBe(12)
    expect(lengthOf('50%', 80)).toBe(40)
    expect(lengthOf('calc(100% - 9px)', 100)).toBe(91)
    expect(lengthOf('auto', 100)).toBeNull()
  })
  it('reads a hatch, a run of colours and dots', () => {
    expect(
      gradientOf(
        'repeating-linear-gradient(-45deg, rgba(0, 0, 0, 0) 0px, rgba(0, 0, 0, 0) 6px, rgb(1, 2, 3) 6px, rgb(1, 2, 3) 7px)',
        40,
      ),
    ).toMatchObject({
      kind: 'linear',
      repeating: true,
      angle: -45,
      stops: [{ at: 0 }, { at: 6 }, { color: 'rgb(1, 2, 3)', at: 6 }, { at: 7 }],
    })
    expect(gradientOf('linear-gradient(to right, rgb(1, 2, 3), rgb(4, 5, 6))', 40)).toMatchObject({
      angle: 90,
      stops: [{ at: null }, { color: 'rgb(4, 5, 6)' }],
    })
    expect(gradientOf('radial-gradient(circle, rgb(1, 2, 3) 1px, rgb(4, 5, 6) 1.4px)', 6)).toMatchObject({
      kind: 'radial',
      stops: [{ at: 1 }, { at: 1.4 }],
    })
    expect(gradientOf('none', 6)).toBeNull()
  })
})
