import type { EChartsOption } from 'echarts'
import { chartBase, nameAxis, valueAxis } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { tooltipRows } from './tooltip.ts'
import { calendarAxis, calendarSeries } from './transfer-calendar.ts'

export interface TransferMark {
  /** Whose money it is: project and fund year; the tooltip's title. */
  label: string
  /** The same beside the mark, in two lines with the amount. */
  lines: [string, string]
  /** ISO days; null where not reported. */
  receivedOn: string | null
  issuedOn: string | null
  days: number | null
  /** Written beside the bar: the days, and the word where they are too many. */
  text: string
  isLate: boolean
  /** Lines of the tooltip: documents and dates. */
  details: { label: string; text: string }[]
}
export interface TransferTimeline {
  marks: TransferMark[]
  line: { at: number; label: string }
  /** Names the calendar. */
  head: string
  /** A phone shows the days only; the dates are in the tooltip and the table. */
  isNarrow: boolean
}

/** Transfers one under the other: at the left when each was under way, at the right for how many days against those allowed. */
export const transferTimelineOptions = (
  { marks, line, head, isNarrow }: TransferTimeline,
  theme: ChartTheme,
): EChartsOption => {
  const colorOf = ({ isLate }: TransferMark) => (isLate ? theme.bad : theme.central)
  const names = {
    ...nameAxis(
      theme,
      marks.map(({ label }) => label),
    ),
    inverse: true,
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      formatter: (_: string, at: number) => written(marks[at]),
      rich: {
        label: { color: theme.ink, lineHeight: 18, fontSize: 12 },
        detail: { color: theme.ink2, lineHeight: 16, fontSize: 12 },
      },
    },
    splitLine: { show: true, lineStyle: { color: theme.hairline } },
  }
  const judgements = {
    ...names,
    position: 'right' as const,
    splitLine: { show: false },
    axisLabel: {
      interval: 0,
      formatter: (_: string, at: number) =>
        `{${marks[at]?.isLate ? 'late' : 'good'}|${marks[at]?.text ?? ''}}`,
      rich: { late: { color: theme.bad, fontWeight: 600 as const }, good: { color: theme.ink2 } },
    },
  }
  const longest = Math.max(line.at, ...marks.map(({ days }) => days ?? 0))
  const howLong = {
    ...valueAxis(theme),
    max: Math.ceil((longest * 1.05) / 10) * 10,
    interval: 10,
    axisLabel: { show: false },
    splitLine: { show: false },
  }
  const bars = {
    type: 'bar' as const,
    id: 'days',
    xAxisIndex: isNarrow ? 0 : 1,
    yAxisIndex: isNarrow ? 0 : 1,
    showBackground: true,
    backgroundStyle: { color: theme.sunken },
    barMaxWidth: 14,
    cursor: 'pointer',
    data: marks.map((mark) => ({ value: mark.days ?? '-', itemStyle: { color: colorOf(mark) } })),
    markLine: {
      symbol: 'none',
      silent: true,
      animation: false,
      lineStyle: { color: theme.ink2, type: 'dashed' as const, width: 1 },
      label: {
        formatter: line.label,
        position: 'start' as const,
        distance: 6,
        color: theme.ink2,
        fontSize: 12,
      },
      data: [{ xAxis: line.at }],
    },
  }
  const tooltip = {
    ...chartBase(theme).tooltip,
    trigger: 'item' as const,
    formatter: (params: { dataIndex: number } | { dataIndex: number }[]) => {
      const mark = marks[(Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0]
      return mark ? tooltipRows(mark.label, mark.details) : ''
    },
  }
  if (isNarrow) {
    return {
      ...chartBase(theme),
      tooltip,
      grid: { left: 12, right: 12, top: 24, bottom: 0, outerBoundsMode: 'same' },
      xAxis: howLong,
      yAxis: [names, judgements],
      series: [bars],
    }
  }
  return {
    ...chartBase(theme),
    tooltip,
    grid: [
      { left: 168, right: '36%', top: 40, bottom: 8 },
      { left: '67%', right: 112, top: 40, bottom: 8 },
    ],
    xAxis: [
      { ...calendarAxis(head, theme), gridIndex: 0 },
      { ...howLong, gridIndex: 1 },
    ],
    yAxis: [
      { ...names, gridIndex: 0 },
      { ...judgements, gridIndex: 1 },
    ],
    series: [calendarSeries(marks, colorOf, line.at, theme), bars],
  }
}

const written = (mark: TransferMark | undefined) =>
  mark ? `{label|${mark.lines[0]}}\n{detail|${mark.lines[1]}}` : ''
