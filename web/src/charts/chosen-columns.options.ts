import type { EChartsOption } from 'echarts'
import { chartBase, nameAxis, valueAxis } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { missingStyle, type Point, partialStyle, seriesStyle } from './hatch.ts'
import { patternAt } from './series-pattern.ts'
import { tooltipRows } from './tooltip.ts'

export interface ChosenColumns {
  kind: 'bar' | 'line'
  categories: string[]
  series: { id: string; label: string; color: string; points: Point[] }[]
  formatTick: (value: number) => string
}

/** Pixels for the name at the end of a line. */
const nameWidth = 88

/** Any figures over any names. A missing one is a hatched stub among bars and a gap in a line, never a zero. */
export const chosenColumnsOptions = (
  { kind, categories, series, formatTick }: ChosenColumns,
  theme: ChartTheme,
): EChartsOption => {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
  const stub = Math.max(0, ...values) * 0.06 || 1
  const axis = valueAxis(theme)
  const isSeveral = series.length > 1
  return {
    ...chartBase(theme),
    grid: {
      left: 4,
      right: kind === 'line' && isSeveral ? nameWidth + 16 : 12,
      top: 16,
      bottom: 4,
      outerBoundsMode: 'same',
    },
    xAxis: {
      ...nameAxis(theme, categories),
      axisLabel: {
        ...{ color: theme.ink2, fontSize: 12, width: 96, overflow: 'truncate', hideOverlap: true },
        ...(categories.length > 5 && { rotate: 35 }),
      },
    },
    yAxis: {
      ...axis,
      // Bars and lines alike start at zero; only figures below it move the start.
      min: Math.min(0, ...values) < 0 ? undefined : 0,
      axisLabel: { ...axis.axisLabel, formatter: formatTick },
    },
    tooltip: {
      ...chartBase(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: kind === 'bar' ? 'shadow' : 'line', z: -1 },
      formatter: (params) => {
        const at = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0
        const rows = series.flatMap(({ label, color, points }) => {
          const text = points[at]?.text
          return text ? [{ label, color, text }] : []
        })
        return tooltipRows(categories[at] ?? '', rows)
      },
    },
    series: series.map(({ id, label, color, points }, nth) =>
      kind === 'bar'
        ? {
            type: 'bar' as const,
            ...{ id, name: label, color, barMaxWidth: 40, barGap: '12%' },
            data: points.map(({ value, partial, text }) => ({
              // A place that the answer does not have holds nothing, not even a gap.
              value: value ?? (text === '' ? '-' : stub),
              itemStyle:
                value === null
                  ? missingStyle(theme)
                  : partial
                    ? partialStyle(theme, color)
                    : seriesStyle(theme, color, patternAt(nth)),
            })),
          }
        : {
            type: 'line' as const,
            ...{ id, name: label, color, connectNulls: false, symbolSize: 7 },
            // Lines carry their names: colour alone would not tell them apart.
            endLabel: {
              ...{ show: isSeveral, formatter: '{a}', color: theme.ink, fontSize: 12 },
              ...{ width: nameWidth, overflow: 'truncate' as const },
            },
            labelLayout: { moveOverlap: 'shiftY' as const },
            data: points.map(({ value, partial }) => ({
              value: value ?? '-',
              symbol: partial ? 'emptyCircle' : 'circle',
            })),
          },
    ),
  }
}
