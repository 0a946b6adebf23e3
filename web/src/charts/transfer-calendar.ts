import type { CustomSeriesOption } from 'echarts'
import type { ChartTheme } from './chart-look.ts'
import type { TransferMark } from './transfer-timeline.options.ts'

const day = 86_400_000

/** An axis of months along the top. */
export const calendarAxis = (name: string, theme: ChartTheme) => ({
  type: 'time' as const,
  position: 'top' as const,
  name,
  nameLocation: 'start' as const,
  // Level with the months and left of the first of them, clear of the first transfer's name.
  nameGap: 32,
  nameTextStyle: { color: theme.ink3, verticalAlign: 'bottom' as const, padding: [0, 0, 8, 0] },
  boundaryGap: ['3%', '3%'] as [string, string],
  axisLine: { lineStyle: { color: theme.rule } },
  axisTick: { show: true, lineStyle: { color: theme.rule } },
  axisLabel: { color: theme.ink3, formatter: '{yyyy}-{MM}', hideOverlap: true },
  splitLine: { show: true, lineStyle: { color: theme.hairline, type: 'dotted' as const } },
})

/** "2022-11-09 → 12-28"; the year is said again where it is another. */
const spanOf = (mark: TransferMark | undefined): string => {
  const [from, to] = [mark?.receivedOn ?? '', mark?.issuedOn ?? '']
  return `${from} → ${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`
}

/** When each transfer was under way: a frame for the days allowed from its receipt, in it a bar for the days taken, beside it the dates. */
export const calendarSeries = (
  marks: readonly TransferMark[],
  colorOf: (mark: TransferMark) => string,
  allowed: number,
  theme: ChartTheme,
): CustomSeriesOption => {
  const dates = marks
    .flatMap(({ receivedOn, issuedOn }) => [receivedOn, issuedOn])
    .flatMap((iso) => (iso ? Date.parse(iso) : []))
  const halfway = (Math.min(...dates) + Math.max(...dates)) / 2
  return {
    type: 'custom' as const,
    id: 'when',
    cursor: 'pointer',
    encode: { x: [0, 1], y: 2 },
    data: marks.map((mark, at) => ({
      value: [mark.receivedOn ?? '-', mark.issuedOn ?? '-', at],
      itemStyle: { color: colorOf(mark) },
    })),
    renderItem: (_, api) => {
      const [from, to] = [Number(api.value(0)), Number(api.value(1))]
      if (!Number.isFinite(from) || !Number.isFinite(to)) return null
      const row = Number(api.value(2))
      const [left = 0, middle = 0] = api.coord([from, row])
      const [right = 0] = api.coord([to, row])
      const [until = 0] = api.coord([from + allowed * day, row])
      const isRight = from > halfway
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: left, y: middle - 9, width: until - left, height: 18 },
            style: { fill: theme.sunken, stroke: theme.rule, lineWidth: 1 },
          },
          {
            type: 'rect',
            shape: { x: left, y: middle - 5, width: Math.max(right - left, 2), height: 10 },
            style: { fill: String(api.visual('color')) },
          },
          {
            type: 'text',
            x: isRight ? left - 6 : Math.max(right, until) + 6,
            y: middle,
            style: {
              text: spanOf(marks[row]),
              align: isRight ? 'right' : 'left',
              verticalAlign: 'middle',
              fill: theme.ink2,
              font: `12px ${theme.fontFamily}`,
            },
          },
        ],
      }
    },
  }
}
