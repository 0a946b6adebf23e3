import type { ChartTheme } from './chart-look.ts'
import { decals, type SeriesPattern } from './series-pattern.ts'

/** A mark of a series: its colour, and its pattern in the colour of the surface. */
export const seriesStyle = (theme: ChartTheme, color: string, pattern: SeriesPattern) => {
  const decal = decals[pattern]
  return decal ? { color, decal: { ...decal, color: theme.surface } } : { color }
}

/** A mark that is a lower bound: its own colour, hatched with the surface. */
export const partialStyle = (theme: ChartTheme, color: string) => ({
  color,
  decal: {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -Math.PI / 4,
    color: theme.surface,
  },
})

/** A place where nothing was reported: no colour, a grey hatch with a dashed border. */
export const missingStyle = (theme: ChartTheme) => ({
  color: 'transparent',
  borderColor: theme.rule,
  borderType: 'dashed' as const,
  borderWidth: 1,
  decal: {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [1, 6],
    rotation: -Math.PI / 4,
    color: theme.rule,
  },
})

/** One point of a chart: a value in the axis' unit, or null; `partial` marks a lower bound. */
export interface Point {
  value: number | null
  /** As it is written beside the mark and in the tooltip, with its "≥" where it is a lower bound. */
  text: string
  partial?: boolean
}
