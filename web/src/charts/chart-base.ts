import type { EChartsOption } from 'echarts'
import type { ChartTheme } from './chart-look.ts'

/** What every chart shares: type, quiet axes, a plain tooltip, no motion that delays reading. */
export const chartBase = (theme: ChartTheme) =>
  ({
    textStyle: { fontFamily: theme.fontFamily, fontSize: 12, color: theme.ink2 },
    animationDuration: 300,
    // The chart's own sentence would displace the title that we give the drawing.
    aria: { enabled: true, label: { enabled: false } },
    tooltip: {
      backgroundColor: theme.surface,
      borderColor: theme.rule,
      borderWidth: 1,
      padding: [8, 12],
      textStyle: { color: theme.ink, fontSize: 12, fontFamily: theme.fontFamily },
      extraCssText: 'box-shadow: none; border-radius: 6px;',
      confine: true,
    },
  }) satisfies EChartsOption

/** An axis of names. */
export const nameAxis = (theme: ChartTheme, data: string[]) => ({
  type: 'category' as const,
  data,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: theme.rule } },
  axisLabel: { color: theme.ink2, fontSize: 12 },
})

/** An axis of amounts, starting at zero, with hairlines only. */
export const valueAxis = (theme: ChartTheme) => ({
  type: 'value' as const,
  min: 0,
  splitNumber: 4,
  axisLabel: { color: theme.ink3, fontSize: 12 },
  splitLine: { lineStyle: { color: theme.hairline } },
})
