import type { EChartsOption } from 'echarts'
import { chartBase, valueAxis } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { tooltipRows } from './tooltip.ts'

export interface ScatterAxis {
  label: string
  /** In the axis' unit; a dashed line. */
  median: number | null
  formatTick: (value: number) => string
}
export interface ScatterPoint {
  name: string
  x: number
  y: number
  xText: string
  yText: string
  /** At least one of the two is a lower bound: drawn hollow. */
  partial: boolean
  /** Stands out against the others; null where none does. */
  focus: boolean | null
}
export interface Scatter {
  x: ScatterAxis
  y: ScatterAxis
  points: readonly ScatterPoint[]
}

/** Two figures of each region against each other; who lacks one of them is no point, and is named beside the chart. */
export const scatterOptions = ({ x, y, points }: Scatter, theme: ChartTheme): EChartsOption => ({
  ...chartBase(theme),
  grid: { left: 8, right: 72, top: 8, bottom: 8, outerBoundsMode: 'same' },
  xAxis: { ...axisOf(x, theme), ...nameUnder(x.label, theme) },
  yAxis: {
    ...axisOf(y, theme),
    name: y.label,
    nameLocation: 'end',
    nameGap: 16,
    nameTextStyle: { ...nameStyle(theme), align: 'left' },
  },
  tooltip: {
    ...chartBase(theme).tooltip,
    trigger: 'item',
    formatter: (params) => {
      const item = Array.isArray(params) ? params[0] : params
      const point = item?.componentType === 'series' ? points[item.dataIndex] : undefined
      if (!point) return ''
      return tooltipRows(point.name, [
        { label: x.label, text: point.xText },
        { label: y.label, text: point.yText },
      ])
    },
  },
  series: [
    {
      type: 'scatter',
      id: 'regions',
      symbolSize: 13,
      cursor: 'pointer',
      labelLayout: { moveOverlap: 'shiftY' },
      data: points.map((point) => {
        const color = point.focus === false ? theme.missing : theme.accent
        return {
          name: point.name,
          value: [point.x, point.y],
          itemStyle: point.partial
            ? { color: theme.surface, borderColor: color, borderWidth: 2, opacity: 1 }
            : { color, opacity: 1 },
          label: {
            position: isCrowded(point, points) ? ('left' as const) : ('right' as const),
            color: point.focus === false ? theme.ink2 : theme.ink,
            fontWeight: point.focus ? ('bold' as const) : ('normal' as const),
          },
        }
      }),
      label: {
        show: true,
        position: 'right',
        distance: 6,
        fontSize: 12,
        formatter: '{b}',
        // The median's line would strike the name through.
        backgroundColor: theme.surface,
        padding: [1, 3],
      },
      markLine: {
        silent: true,
        // Under the names and points.
        z: 1,
        symbol: 'none',
        animation: false,
        lineStyle: { color: theme.rule, type: 'dashed' },
        label: { show: false },
        data: [
          ...(x.median === null ? [] : [{ xAxis: x.median }]),
          ...(y.median === null ? [] : [{ yAxis: y.median }]),
        ],
      },
    },
  ],
})

/** Close on its right stands another point, which the name would cover: it stands on the left then. */
const isCrowded = (point: ScatterPoint, points: readonly ScatterPoint[]) => {
  const width = Math.max(...points.map(({ x }) => x))
  const height = Math.max(...points.map(({ y }) => y))
  return points.some(
    ({ x, y }) => x > point.x && x - point.x < width * 0.3 && Math.abs(y - point.y) < height * 0.06,
  )
}

const axisOf = ({ formatTick }: ScatterAxis, theme: ChartTheme) => {
  const axis = valueAxis(theme)
  return { ...axis, axisLabel: { ...axis.axisLabel, formatter: formatTick, hideOverlap: true } }
}

const nameStyle = (theme: ChartTheme) => ({ color: theme.ink2, fontSize: 12 })
const nameUnder = (name: string, theme: ChartTheme) => ({
  name,
  nameLocation: 'middle' as const,
  nameGap: 32,
  nameTextStyle: nameStyle(theme),
})
