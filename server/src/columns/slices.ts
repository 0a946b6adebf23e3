import type { Scope } from '../scope.ts'
import type { Columns, ProjectColumns } from './columns.ts'

/** The cells of one project, region and period. */
export interface Slice {
  project: ProjectColumns
  /** The region that the cells stand for, and the one that was asked about. */
  region_code: string
  parent_code: string
  /** `region × periods + period`, as the columns are laid out. */
  at: number
  year: number
}

/** The cells of one project and region, in those of its periods that answer. */
export interface Block extends Omit<Slice, 'at' | 'year'> {
  place: number
  chosen: readonly number[]
}

/** Exactly the cells that `inScope` picks in the store. */
export function* slices(columns: Columns, scope: Scope): Generator<Slice> {
  for (const { project, region_code, parent_code, place, chosen } of blocks(columns, scope)) {
    const { periods } = project
    for (const period of chosen) {
      const at = place * periods.length + period
      yield { project, region_code, parent_code, at, year: periods[period]?.from ?? 0 }
    }
  }
}

/** The same cells, the periods of a region together. */
export function* blocks(columns: Columns, scope: Scope): Generator<Block> {
  const { spanOf, yearsOf, years, roots } = scope
  const asked = askedRegions(scope)
  for (const [ids, fits] of [
    [spanOf, (period: Period) => period.span],
    [
      yearsOf,
      (period: Period) => period.from === period.to && period.from >= years.from && period.to <= years.to,
    ],
  ] as const) {
    for (const id of ids) {
      const project = columns.get(id)
      if (project === undefined) continue
      const { periods, places } = project
      const chosen = periods.flatMap((period, index) => (fits(period) ? [index] : []))
      const root = roots.get(id)
      for (const [parent_code, region_code] of asked ?? (root === undefined ? [] : [[root, root] as const])) {
        const place = places.get(region_code)
        if (place !== undefined) yield { project, region_code, parent_code, place, chosen }
      }
    }
  }
}

type Period = ProjectColumns['periods'][number]

/** Asked about and answered by; null: each project's own region. */
function askedRegions({ regions, answeredBy }: Scope): (readonly [string, string])[] | null {
  if (regions === null) return null
  const codes = new Set(regions)
  if (answeredBy === null) return [...codes].map((code) => [code, code])
  return [...answeredBy].flatMap(([parent, by]) =>
    by.filter((code) => codes.has(code)).map((code) => [parent, code] as const),
  )
}
