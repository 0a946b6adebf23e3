import type { EChartsOption } from 'echarts'
import { chartBase, nameAxis, valueAxis } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { missingStyle, type Point, partialStyle } from './hatch.ts'
import { tooltipRows } from './tooltip.ts'

export interface StackedBars {
  /** Names under the columns: years. */
  columns: string[]
  series: { id: string; label: string; color: string; points: Point[] }[]
  /** Written over each column; the sum of what is reported, or null. */
  totals: (string | null)[]
  missingText: string
}

/** Columns stacked by part. A column in which nothing was reported is a hatched band with the word, not a zero. */
export const stackedBarsOptions = (
  { columns, series, totals, missingText }: StackedBars,
  theme: ChartTheme,
): EChartsOption => {
  const isEmpty = columns.map((_, at) => series.every(({ points }) => (points[at]?.value ?? null) === null))
  const lastWithValue = columns.map((_, at) =>
    series.findLastIndex(({ points }) => (points[at]?.value ?? null) !== null),
  )
  const bars = series.map(({ id, label, color, points }, nth) => ({
    type: 'bar' as const,
    id,
    name: label,
    stack: 'total',
    barMaxWidth: 44,
    color,
    cursor: 'pointer',
    data: points.map(({ value, partial }, at) => ({
      value: value ?? '-',
      itemStyle: {
        ...(partial ? partialStyle(theme, color) : { color }),
        borderColor: theme.surface,
        borderWidth: 1,
      },
      label: { show: lastWithValue[at] === nth, formatter: () => totals[at] ?? '' },
    })),
    label: {
      position: 'top' as const,
      backgroundColor: theme.surface,
      padding: [0, 3],
      color: theme.ink,
      fontSize: 12,
      fontWeight: 600 as const,
    },
  }))
  const band = {
    type: 'bar' as const,
    id: 'missing',
    name: missingText,
    xAxisIndex: 0,
    yAxisIndex: 1,
    barMaxWidth: 44,
    barGap: '-100%',
    silent: true,
    tooltip: { show: false },
    itemStyle: missingStyle(theme),
    label: {
      show: true,
      position: 'inside' as const,
      color: theme.ink3,
      formatter: missingText,
      backgroundColor: theme.surface,
      padding: 4,
    },
    data: isEmpty.map((empty) => (empty ? 1 : '-')),
  }
  return {
    ...chartBase(theme),
    grid: { left: 4, right: 8, top: 28, bottom: 4, outerBoundsMode: 'same' },
    xAxis: nameAxis(theme, columns),
    yAxis: [valueAxis(theme), { type: 'value', min: 0, max: 1, show: false }],
    tooltip: {
      ...chartBase(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', z: -1, shadowStyle: { color: theme.sunken, opacity: 0.6 } },
      formatter: (params) => {
        const at = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0
        const rows = series.map(({ label, color, points }) => ({
          label,
          color,
          text: points[at]?.text ?? '—',
        }))
        return tooltipRows(columns[at] ?? '', rows)
      },
    },
    series: isEmpty.includes(true) ? [...bars, band] : bars,
  }
}
