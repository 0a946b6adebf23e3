import type { Shape } from '../rules/cube.ts'
import { SOURCE_PARTS } from '../rules/cube.ts'
import { type ProjectLayout, SOURCES } from './columns.ts'

/** What of a project's grid is a part of what, told by places: the same links as the grid of its shape, in its order. */
export interface Wholes {
  /** The slices (`region × periods + period`) that one is a direct part of. */
  ofSlice: (slice: number) => number[]
  /** The money cells that one is a direct part of: over regions, years and sources. */
  ofMoney: (cell: number) => number[]
  /** How a slice is cut into parts, by regions and by years; no cut has no parts. */
  cuts: (slice: number) => readonly (readonly number[])[]
}

type Laid = Pick<ProjectLayout, 'regions' | 'periods'>

const known = new WeakMap<Shape, Wholes>()

/** The links of a project, made once a release. */
export function wholesIn(project: Laid, shape: Shape): Wholes {
  const there = known.get(shape) ?? link(project, shape)
  known.set(shape, there)
  return there
}

const NONE = -1

function link({ regions, periods }: Laid, shape: Shape): Wholes {
  const at = new Map(regions.map((code, place) => [code, place]))
  const above = new Int32Array(regions.length).fill(NONE)
  const before = new Int32Array(regions.length)
  const below: number[][] = regions.map(() => [])
  let nth = 0
  for (const [whole, parts] of shape.parts) {
    const place = at.get(whole)
    if (place === undefined) continue
    before[place] = nth++
    for (const code of parts) {
      const part = at.get(code)
      if (part === undefined) continue
      above[part] = place
      below[place]?.push(part)
    }
  }
  // A project of one year has no other period above it.
  const span = periods.length === 1 ? NONE : periods.findIndex((period) => period.span)
  const years = periods.flatMap((period, place) => (period.span ? [] : [place]))
  const size = periods.length

  /** The same of the region above, which the grid lists before or after what else the cell is a part of. */
  const among = (place: number, same: (region: number) => number, others: number[]): number[] => {
    const whole = above[place] ?? NONE
    if (whole === NONE) return others
    const isFirst = (before[whole] ?? 0) < (before[place] ?? 0)
    return isFirst ? [same(whole), ...others] : [...others, same(whole)]
  }
  return {
    ofSlice: (slice) => {
      const [place, period] = [Math.floor(slice / size), slice % size]
      const overYears = span === NONE || period === span ? [] : [place * size + span]
      return among(place, (region) => region * size + period, overYears)
    },
    ofMoney: (cell) => {
      const [slice, source] = [Math.floor(cell / SOURCES.length), cell % SOURCES.length]
      const [place, period] = [Math.floor(slice / size), slice % size]
      const overYears =
        span === NONE || period === span ? [] : [(place * size + span) * SOURCES.length + source]
      const whole = WHOLE_SOURCE[source] ?? NONE
      const overSources = whole === NONE ? [] : [slice * SOURCES.length + whole]
      const same = (region: number) => (region * size + period) * SOURCES.length + source
      return among(place, same, [...overYears, ...overSources])
    },
    cuts: (slice) => {
      const [place, period] = [Math.floor(slice / size), slice % size]
      const parts = (below[place] ?? []).map((region) => region * size + period)
      const inYears = period === span ? years.map((year) => place * size + year) : []
      return [parts, inYears].filter((cut) => cut.length > 0)
    },
  }
}

/** The source that each is a direct part of, by their places. */
const WHOLE_SOURCE = SOURCES.map((source) =>
  SOURCES.findIndex(
    (whole) =>
      (whole === 'TOTAL' || whole === 'LOCAL') && SOURCE_PARTS[whole].some((part) => part === source),
  ),
)
