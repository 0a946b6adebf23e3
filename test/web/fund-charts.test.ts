// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ChartTheme } from 'web/charts/chart-look.ts'
import { sankeyOptions } from 'web/charts/sankey.options.ts'
import { type TransferMark, transferTimelineOptions } from 'web/charts/transfer-timeline.options.ts'

const names =
  'ink ink2 ink3 hairline rule surface sunken accent good bad warn missing central local provincial subprovincial other fontFamily'
const theme = Object.fromEntries(names.split(' ').map((name) => [name, name])) as Record<
  keyof ChartTheme,
  string
>

describe('the sankey', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const options = sankeyOptions(
    {
      nodes: [
        { id: 's', label: '中央资金', text: '29,000', color: 'blue', column: 0 },
        { id: 'p', label: hostile, text: '29,000', color: 'ink', column: 1 },
        { id: 'u', label: '未按市州报告', text: null, color: 'grey', isMissing: true, column: 2 },
      ],
      links: [
        { from: 's', to: 'p', value: 29000, label: '中央资金', text: '29,000 万元', color: 'blue' },
        {
          from: 'p',
          to: 'u',
          value: 29000,
          label: '中央资金',
          text: '29,000 万元',
          color: 'blue',
          isMissing: true,
        },
      ],
      isNarrow: false,
    },
    theme,
  )
  const [series] = options.series as {
    label: { formatter: (node: { name: string }) => string }
    data: { itemStyle: object }[]
    links: { lineStyle: { color: string } }[]
  }[]
  const { formatter } = options.tooltip as {
    formatter: (item: { name: string; dataIndex: number }) => HTMLElement
  }

  it('writes a node with its own figure, and none where none is reported', () => {
    expect(series?.label.formatter({ name: 's' })).toBe('{name|中央资金}\n{figure|29,000}')
    expect(series?.label.formatter({ name: 'u' })).toBe('{name|未按市州报告}')
  })
  it('gives what is not reported neither the colour of a source nor a solid node', () => {
    expect(series?.links.map(({ lineStyle }) => lineStyle.color)).toEqual(['blue', 'missing'])
    expect(series?.data[2]?.itemStyle).toMatchObject({ color: 'surface', borderType: 'dashed' })
  })
  it('tells nodes and bands apart in the tooltip, and keeps text as text', () => {
    expect(formatter({ name: 's', dataIndex: 0 }).textContent).toBe('中央资金29,000')
    const band = formatter({ name: 's > p', dataIndex: 0 })
    expect(band.textContent).toBe(`中央资金 → ${hostile}中央资金29,000 万元`)
    expect(band.querySelector('img')).toBeNull()
  })
})

describe('the time line of transfers', () => {
  const mark = (days: number | null, isLate = false): TransferMark => ({
    label: '苗岭 2023 年资金',
    lines: ['苗岭', '2023 年资金 · 10,000 万元'],
    receivedOn: days === null ? null : '2022-11-09',
    issuedOn: days === null ? null : '2022-12-28',
    days,
    text: days === null ? '日期未报告' : isLate ? `▲ ${days} 天，超期` : `✓ ${days} 天`,
    isLate,
    details: [{ label: '用时', text: `${days} 天` }],
  })
  const input = {
    marks: [mark(24), mark(49, true), mark(null)],
    line: { at: 30, label: '30 天' },
    head: '收到 → 下达',
  }
  const bars = (isNarrow: boolean) => {
    const { series } = transferTimelineOptions({ ...input, isNarrow }, theme)
    return (series as { type: string; data: unknown[]; markLine?: object }[]).find(
      ({ type }) => type === 'bar',
    )
  }

  it('draws days from zero against those allowed, and no bar where a date is missing', () => {
    expect(bars(false)?.data).toMatchObject([
      { value: 24, itemStyle: { color: 'central' } },
      { value: 49, itemStyle: { color: 'bad' } },
      { value: '-' },
    ])
    expect(bars(false)?.markLine).toMatchObject({ data: [{ xAxis: 30 }], label: { formatter: '30 天' } })
  })
  it('flags a late one by sign and word, and says where a date is missing', () => {
    const { yAxis } = transferTimelineOptions({ ...input, isNarrow: true }, theme)
    const [left, right] = yAxis as { axisLabel: { formatter: (name: string, at: number) => string } }[]
    expect(left?.axisLabel.formatter('', 1)).toBe('{label|苗岭}\n{detail|2023 年资金 · 10,000 万元}')
    expect([0, 1, 2].map((at) => right?.axisLabel.formatter('', at))).toEqual([
      '{good|✓ 24 天}',
      '{late|▲ 49 天，超期}',
      '{good|日期未报告}',
    ])
  })
  it('leaves the calendar out on a phone, not the days', () => {
    expect(transferTimelineOptions({ ...input, isNarrow: true }, theme).series).toHaveLength(1)
    expect(transferTimelineOptions({ ...input, isNarrow: false }, theme).series).toHaveLength(2)
    expect(bars(true)?.data).toEqual(bars(false)?.data)
  })
})
