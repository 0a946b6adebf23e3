import type { EChartsOption } from 'echarts'
import { chartBase, nameAxis, valueAxis } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { missingStyle, type Point } from './hatch.ts'
import { tooltipRows } from './tooltip.ts'

export interface RateBar {
  /** The whole name, for the tooltip. */
  label: string
  /** The name beside the bar; a heading is set bold, the rows under it belong to it. */
  axisLabel: string
  heading: boolean
  color: string
  /** Where the rate is missing, its text is the reason. */
  rate: Point
  /** Lines of the tooltip: numerator and denominator. */
  details: { label: string; text: string }[]
}
export interface RateBars {
  bars: RateBar[]
  /** What the bars measure, as the tooltip names it. */
  measure: string
  /** The share that a vertical line marks, with its name. */
  line: { at: number; label: string }
}

/** Horizontal bars of shares against a threshold. The rates stand in a column of their own; one under the line says so by a sign. */
export const rateBarsOptions = ({ bars, measure, line }: RateBars, theme: ChartTheme): EChartsOption => {
  const top = Math.max(1, ...bars.map(({ rate }) => rate.value ?? 0))
  const axis = {
    ...nameAxis(
      theme,
      bars.map(({ label }) => label),
    ),
    inverse: true,
  }
  return {
    ...chartBase(theme),
    grid: { left: 0, right: 0, top: 24, bottom: 0, outerBoundsMode: 'same' },
    xAxis: {
      ...valueAxis(theme),
      max: top,
      ...(top === 1 && { interval: 0.2 }),
      axisLabel: { color: theme.ink3, formatter: percent },
    },
    yAxis: [
      {
        ...axis,
        axisLabel: {
          interval: 0,
          width: 112,
          overflow: 'break',
          formatter: (_: string, at: number) => written(bars[at]),
          rich: {
            name: { color: theme.ink2, lineHeight: 15 },
            heading: { color: theme.ink, fontWeight: 600, lineHeight: 15 },
          },
        },
      },
      {
        ...axis,
        position: 'right',
        axisLine: { show: false },
        axisLabel: {
          interval: 0,
          formatter: (_: string, at: number) => markedRate(bars[at], line.at),
          rich: { rate: { color: theme.ink, fontWeight: 600 }, low: { color: theme.bad, fontWeight: 600 } },
        },
      },
    ],
    tooltip: {
      ...chartBase(theme).tooltip,
      trigger: 'item',
      formatter: (params) => {
        const bar = bars[(Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0]
        if (!bar) return ''
        return tooltipRows(bar.label, [
          { label: measure, text: bar.rate.text, color: bar.color },
          ...bar.details,
        ])
      },
    },
    series: [
      {
        type: 'bar',
        id: 'rate',
        barMaxWidth: 16,
        cursor: 'pointer',
        data: bars.map(({ rate, color }) => ({ value: rate.value ?? '-', itemStyle: { color } })),
        showBackground: true,
        backgroundStyle: { color: theme.sunken },
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          lineStyle: { color: theme.ink2, type: 'dashed', width: 1 },
          label: { formatter: line.label, position: 'start', distance: 6, color: theme.ink2, fontSize: 12 },
          data: [{ xAxis: line.at }],
        },
      },
      {
        type: 'bar',
        id: 'missing',
        yAxisIndex: 1,
        barMaxWidth: 16,
        silent: true,
        itemStyle: missingStyle(theme),
        label: {
          show: true,
          position: 'insideLeft',
          color: theme.ink2,
          backgroundColor: theme.surface,
          padding: [1, 4],
          formatter: ({ dataIndex }) => bars[dataIndex]?.rate.text ?? '',
        },
        data: bars.map(({ rate }) => (rate.value === null ? top : '-')),
      },
    ],
  }
}

const percent = (share: number) => `${Math.round(share * 100)}%`

const written = (bar: RateBar | undefined) =>
  bar ? `{${bar.heading ? 'heading' : 'name'}|${bar.axisLabel}}` : ''

const markedRate = (bar: RateBar | undefined, at: number) => {
  if (!bar || bar.rate.value === null) return ''
  return bar.rate.value < at ? `{low|▼ ${bar.rate.text}}` : `{rate|${bar.rate.text}}`
}
