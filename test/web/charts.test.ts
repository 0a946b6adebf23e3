// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ChartTheme } from 'web/charts/chart-look.ts'
import { rateBarsOptions } from 'web/charts/rate-bars.options.ts'
import { stackedBarsOptions } from 'web/charts/stacked-bars.options.ts'
import { tooltipRows } from 'web/charts/tooltip.ts'

const names =
  'ink ink2 ink3 hairline rule surface sunken accent good bad warn missing central local provincial subprovincial other fontFamily'
const theme = Object.fromEntries(names.split(' ').map((name) => [name, name])) as Record<
  keyof ChartTheme,
  string
>

describe('stacked bars', () => {
  const options = stackedBarsOptions(
    {
      columns: ['2022', '2023'],
      series: [
        { id: 'CENTRAL', label: '中央资金', color: 'blue', points: [point(18000), missing] },
        {
          id: 'LOCAL',
          label: '地方资金',
          color: 'gold',
          points: [{ ...point(1200), partial: true }, missing],
        },
      ],
      totals: ['≥ 19,200', null],
      missingText: '未报告',
    },
    theme,
  )
  const series = options.series as { id: string; data: unknown[] }[]

  it('never draws a missing figure as zero, and hatches the column instead', () => {
    expect(series.map(({ id }) => id)).toEqual(['CENTRAL', 'LOCAL', 'missing'])
    expect(series[0]?.data).toMatchObject([{ value: 18000 }, { value: '-' }])
    expect(series[2]?.data).toEqual(['-', 1])
  })
  it('hatches a lower bound and writes the total over the topmost part only', () => {
    expect(series[0]?.data[0]).toMatchObject({ label: { show: false } })
    expect(series[1]?.data[0]).toMatchObject({ value: 1200, label: { show: true }, itemStyle: { decal: {} } })
    expect(series[0]?.data[0]).not.toHaveProperty('itemStyle.decal')
  })
  it('starts at zero', () => expect(options.yAxis).toMatchObject([{ min: 0 }, { show: false }]))
})

describe('rate bars', () => {
  const bar = (rate: number | null, text: string) => ({
    label: 'a',
    axisLabel: 'a',
    heading: false,
    color: 'blue',
    rate: { value: rate, text },
    details: [],
  })
  const options = rateBarsOptions(
    {
      bars: [bar(0.59999, '60.0%'), bar(0.6, '60.0%'), bar(null, '未报告'), bar(1.2, '120.0%')],
      measure: '预算执行率',
      line: { at: 0.6, label: '60% 线' },
    },
    theme,
  )
  const [, right] = options.yAxis as { axisLabel: { formatter: (name: string, at: number) => string } }[]

  it('compares the rate unrounded with the line', () => {
    expect([0, 1, 2].map((at) => right?.axisLabel.formatter('', at))).toEqual([
      '{low|▼ 60.0%}',
      '{rate|60.0%}',
      '',
    ])
  })
  it('makes room above 100 % and hatches what is missing', () => {
    expect(options.xAxis).toMatchObject({ min: 0, max: 1.2 })
    expect(options.series).toMatchObject([{ id: 'rate' }, { id: 'missing', data: ['-', '-', 1.2, '-'] }])
  })
})

describe('tooltips', () => {
  it('keep text from data as text', () => {
    const box = tooltipRows('<img src=x onerror=alert(1)>', [{ label: '<b>a</b>', text: '1' }])
    expect(box.querySelector('img, b')).toBeNull()
    expect(box.textContent).toBe('<img src=x onerror=alert(1)><b>a</b>1')
  })
})

const missing = { value: null, text: '未报告' }
function point(value: number) {
  return { value, text: String(value) }
}
