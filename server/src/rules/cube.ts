import type { Decomposition, Grid } from './roll-up.ts'

/** The regions and years of a project, as trees: what its cube is made of. */
export interface Shape {
  /** The region that reports for the project as a whole. */
  region: string
  /** Region → the regions directly below it that take part. */
  parts: ReadonlyMap<string, readonly string[]>
  from: number
  to: number
}

export interface Period {
  from: number
  to: number
}

/** LOCAL = PROVINCIAL + SUBPROVINCIAL; TOTAL = CENTRAL + LOCAL + OTHER. */
export const SOURCE_PARTS = {
  TOTAL: ['CENTRAL', 'LOCAL', 'OTHER'],
  LOCAL: ['PROVINCIAL', 'SUBPROVINCIAL'],
} as const

const SOURCES = ['TOTAL', ...SOURCE_PARTS.TOTAL, ...SOURCE_PARTS.LOCAL] as const
type Source = (typeof SOURCES)[number]

export interface FundPoint extends Period {
  region: string
  source: Source
}

export interface IndicatorPoint extends Period {
  region: string
}

/**
 * The regions of a project as a tree. A region hangs below its nearest ancestor that takes part.
 * @param parentOf the administrative tree: code → code of the division above
 */
export function shapeOf(
  project: { region: string; regions: readonly string[]; from: number; to: number },
  parentOf: (region: string) => string | null,
): Shape {
  const all = [...new Set([project.region, ...project.regions])]
  const parts = new Map<string, string[]>(all.map((region) => [region, []]))
  for (const region of all) {
    let above = region === project.region ? null : parentOf(region)
    while (above !== null && !parts.has(above)) above = parentOf(above)
    if (above !== null) parts.get(above)?.push(region)
  }
  return { region: project.region, parts, from: project.from, to: project.to }
}

/** The whole span first, then each year; a project of one year has only that. */
export function periodsOf({ from, to }: Period): Period[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => ({
    from: from + index,
    to: from + index,
  }))
  return from === to ? years : [{ from, to }, ...years]
}

export const indicatorKey = ({ region, from, to }: IndicatorPoint) => `${region}/${from}-${to}`
export const fundKey = (point: FundPoint) => `${indicatorKey(point)}/${point.source}`

export function fundPoints(shape: Shape): FundPoint[] {
  return indicatorPoints(shape).flatMap((point) => SOURCES.map((source) => ({ ...point, source })))
}

export function indicatorPoints(shape: Shape): IndicatorPoint[] {
  const periods = periodsOf(shape)
  return [...shape.parts.keys()].flatMap((region) => periods.map((period) => ({ region, ...period })))
}

/** Money adds up over regions, over years and over sources. */
export function fundGrid(shape: Shape): Grid {
  const points = new Map(fundPoints(shape).map((point) => [fundKey(point), point]))
  return gridOf(points, (point) => [
    ...placeAndTime(shape, point, fundKey),
    ...(point.source in SOURCE_PARTS
      ? [
          {
            hierarchy: 'SOURCE' as const,
            parts: SOURCE_PARTS[point.source as keyof typeof SOURCE_PARTS].map((source) =>
              fundKey({ ...point, source }),
            ),
          },
        ]
      : []),
  ])
}

/** Areas and counts add up over regions and over years. */
export function indicatorGrid(shape: Shape): Grid {
  const points = new Map(indicatorPoints(shape).map((point) => [indicatorKey(point), point]))
  return gridOf(points, (point) => placeAndTime(shape, point, indicatorKey))
}

function placeAndTime<P extends IndicatorPoint>(
  shape: Shape,
  point: P,
  key: (point: P) => string,
): Decomposition[] {
  const regions = shape.parts.get(point.region) ?? []
  const years = point.from === point.to ? [] : periodsOf(point).slice(1)
  return [
    { hierarchy: 'REGION' as const, parts: regions.map((region) => key({ ...point, region })) },
    { hierarchy: 'PERIOD' as const, parts: years.map((year) => key({ ...point, ...year })) },
  ].filter(({ parts }) => parts.length > 0)
}

function gridOf<P>(points: ReadonlyMap<string, P>, decompose: (point: P) => Decomposition[]): Grid {
  return {
    cells: [...points.keys()],
    decompositions: (key) => {
      const point = points.get(key)
      return point === undefined ? [] : decompose(point)
    },
  }
}
