import type { FundingSource } from '../generated/graphql.ts'

/** What tells series apart beside their colours. None leans: a leaning hatch is a lower bound. */
export const seriesPatterns = ['plain', 'rows', 'dots', 'posts', 'grid', 'bands', 'slats'] as const
export type SeriesPattern = (typeof seriesPatterns)[number]

/** By the order of the series. */
export const patternAt = (nth: number): SeriesPattern =>
  seriesPatterns[nth % seriesPatterns.length] ?? 'plain'

/** A source has the same pattern in every chart. */
export const sourcePattern: Record<FundingSource, SeriesPattern> = {
  CENTRAL: 'plain',
  LOCAL: 'rows',
  PROVINCIAL: 'dots',
  SUBPROVINCIAL: 'posts',
  OTHER: 'grid',
}

/** The drawing's own colour, thinned towards what it lies on: seen in both themes. */
const line = 'color-mix(in srgb, currentColor 40%, var(--surface))'
const stripes = (angle: number, gap: number, width: number) =>
  `repeating-linear-gradient(${angle}deg, transparent 0 ${gap}px, ${line} ${gap}px ${gap + width}px)`

const layers: Record<SeriesPattern, string[]> = {
  plain: [],
  rows: [stripes(180, 4, 1)],
  dots: [`radial-gradient(circle at center, ${line} 1.2px, transparent 1.3px)`],
  posts: [stripes(90, 4, 1)],
  grid: [stripes(180, 4, 1), stripes(90, 4, 1)],
  bands: [stripes(180, 3, 3)],
  slats: [stripes(90, 3, 3)],
}

interface Fill {
  backgroundColor: string
  backgroundImage?: string
  backgroundSize?: string
}

/** How a box of a series is filled, in CSS; of a lower bound the hatch leans across its pattern. */
export const fillOf = (pattern: SeriesPattern, partial = false): Fill => {
  const images = [...(partial ? [stripes(-45, 5, 4)] : []), ...layers[pattern]]
  if (images.length === 0) return { backgroundColor: 'currentColor' }
  return {
    backgroundColor: 'currentColor',
    backgroundImage: images.join(', '),
    backgroundSize: images.map((image) => (image.startsWith('radial') ? '6px 6px' : 'auto')).join(', '),
  }
}

interface Decal {
  symbol: string
  symbolSize?: number
  dashArrayX: number[] | number[][]
  dashArrayY: number[]
  rotation?: number
}
/** The same patterns as ECharts draws them. */
export const decals: Record<SeriesPattern, Decal | null> = {
  plain: null,
  rows: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4] },
  dots: {
    symbol: 'circle',
    symbolSize: 0.7,
    dashArrayX: [
      [3, 3],
      [0, 3, 3, 0],
    ],
    dashArrayY: [3, 3],
  },
  posts: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 2 },
  grid: { symbol: 'rect', dashArrayX: [4, 1], dashArrayY: [4, 1] },
  bands: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3] },
  slats: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: Math.PI / 2 },
}
