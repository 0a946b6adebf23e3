import type { EChartsOption } from 'echarts'
import { chartBase, nameAxis, valueAxis } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { missingStyle, type Point, partialStyle, seriesStyle } from './hatch.ts'
import { patternAt } from './series-pattern.ts'
import { tooltipRows } from './tooltip.ts'

export interface ClusteredBars {
  /** Names under the clusters: years. */
  columns: string[]
  series: { id: string; label: string; color: string; points: Point[] }[]
  missingText: string
}

/** Bars side by side in clusters. A missing bar is a hatched stub with the reason in its tooltip, never a bar of zero. */
export const clusteredBarsOptions = (
  { columns, series, missingText }: ClusteredBars,
  theme: ChartTheme,
): EChartsOption => {
  const top = Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))
  const stub = (top || 1) * 0.12
  return {
    ...chartBase(theme),
    grid: { left: 4, right: 8, top: 24, bottom: 4, outerBoundsMode: 'same' },
    xAxis: nameAxis(theme, columns),
    yAxis: valueAxis(theme),
    tooltip: {
      ...chartBase(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', z: -1, shadowStyle: { color: theme.sunken, opacity: 0.6 } },
      formatter: (params) => {
        const at = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0
        const rows = series.map(({ label, color, points }) => ({
          label,
          color,
          text: points[at]?.text ?? missingText,
        }))
        return tooltipRows(columns[at] ?? '', rows)
      },
    },
    series: series.map(({ id, label, color, points }, nth) => ({
      type: 'bar' as const,
      id,
      name: label,
      color,
      cursor: 'pointer',
      barMaxWidth: 40,
      barGap: '12%',
      data: points.map(({ value, partial, text }) => ({
        value: value ?? stub,
        itemStyle:
          value === null
            ? missingStyle(theme)
            : partial
              ? partialStyle(theme, color)
              : seriesStyle(theme, color, patternAt(nth)),
        label: { formatter: value === null ? '—' : text },
      })),
      label: { show: true, position: 'top' as const, color: theme.ink, fontSize: 12 },
    })),
  }
}
