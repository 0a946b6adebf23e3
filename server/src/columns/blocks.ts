import type { Scope } from '../scope.ts'
import type { Columns, ProjectColumns } from './columns.ts'

/** The cells of one project and region, in those of its periods that answer. */
export interface Block {
  project: ProjectColumns
  /** The region that the cells stand for, and the one that was asked about. */
  region_code: string
  parent_code: string
  /** Of the region whose cells answer. */
  place: number
  /** Places of the periods. */
  chosen: readonly number[]
}

/** Exactly the cells that `inScope` picks in the store. */
export function* blocks(columns: Columns, scope: Scope): Generator<Block, void, void> {
  const asked = askedRegions(scope)
  for (const { project, chosen } of answering(columns, scope)) {
    const root = scope.roots.get(project.project_id)
    for (const [parent_code, region_code] of asked ?? (root === undefined ? [] : [[root, root] as const])) {
      const place = project.places.get(region_code)
      if (place !== undefined) yield { project, region_code, parent_code, place, chosen }
    }
  }
}

/** The projects of a scope, each with the periods that answer. */
export function answering(columns: Columns, { spanOf, yearsOf, years }: Scope) {
  const of = (ids: readonly string[], fits: (period: ProjectColumns['periods'][number]) => boolean) =>
    ids.flatMap((id) => {
      const project = columns.get(id)
      if (project === undefined) return []
      return { project, chosen: project.periods.flatMap((period, place) => (fits(period) ? place : [])) }
    })
  return [
    ...of(spanOf, ({ span }) => span),
    ...of(yearsOf, ({ from, to }) => from === to && from >= years.from && to <= years.to),
  ]
}

/** Asked about and answered by; null: each project's own region. */
function askedRegions({ regions, answeredBy }: Scope): (readonly [string, string])[] | null {
  if (regions === null) return null
  const codes = new Set(regions)
  if (answeredBy === null) return [...codes].map((code) => [code, code])
  return [...answeredBy].flatMap(([parent, by]) =>
    by.filter((code) => codes.has(code)).map((code) => [parent, code] as const),
  )
}
