// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ChartTheme } from 'web/charts/chart-look.ts'
import { type ScatterPoint, scatterOptions } from 'web/charts/scatter.options.ts'

const names =
  'ink ink2 ink3 hairline rule surface sunken accent good bad warn missing central local provincial subprovincial other fontFamily'
const theme = Object.fromEntries(names.split(' ').map((name) => [name, name])) as Record<
  keyof ChartTheme,
  string
>

describe('the scatter', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const point = (name: string, x: number, y: number, rest: Partial<ScatterPoint> = {}): ScatterPoint => ({
    ...{ name, x, y, xText: String(x), yText: String(y), partial: false, focus: null },
    ...rest,
  })
  const axis = (label: string, median: number | null) => ({ label, median, formatTick: String })
  const options = scatterOptions(
    {
      x: axis('中央资金预算数', 12200),
      y: axis('边坡治理面积目标', null),
      points: [
        point(hostile, 14300, 94.98, { focus: true }),
        point('黔南州', 12200, 18.31, { partial: true, focus: false }),
      ],
    },
    theme,
  )
  const [series] = options.series as {
    data: { value: number[]; itemStyle: { color: string; borderColor?: string } }[]
    markLine: { data: object[] }
  }[]

  it('draws one region in colour among grey ones, and a lower bound hollow', () => {
    expect(series?.data.map(({ value }) => value)).toEqual([
      [14300, 94.98],
      [12200, 18.31],
    ])
    expect(series?.data[0]?.itemStyle).toMatchObject({ color: 'accent' })
    expect(series?.data[1]?.itemStyle).toMatchObject({ color: 'surface', borderColor: 'missing' })
  })

  it('has a line for each median that there is', () => {
    expect(series?.markLine.data).toEqual([{ xAxis: 12200 }])
  })

  it('writes names as text, never as HTML', () => {
    const { formatter } = options.tooltip as { formatter: (params: object) => HTMLElement }
    const box = formatter({ componentType: 'series', dataIndex: 0 })
    expect(box.textContent).toContain(hostile)
    expect(box.querySelector('img')).toBeNull()
  })
})
