import type { Scope } from '../scope.ts'
import type { ProjectColumns, ProjectLayout } from './columns.ts'

/** The cells of one project and region, in those of its periods that answer. */
export interface Block<Project extends ProjectLayout = ProjectLayout> {
  project: Project
  /** The region that the cells stand for, and the one that was asked about. */
  region_code: string
  parent_code: string
  /** Of the region whose cells answer. */
  place: number
  /** Places of the periods. */
  chosen: readonly number[]
}

/** Exactly the cells that `inScope` picks in the store. */
export function* blocks<Project extends ProjectLayout>(
  columns: ReadonlyMap<string, Project>,
  scope: Scope,
): Generator<Block<Project>, void, void> {
  const asked = askedRegions(scope)
  for (const { project, chosen } of answering(columns, scope)) {
    const root = scope.roots.get(project.project_id)
    for (const [parent_code, region_code] of asked ?? (root === undefined ? [] : [[root, root] as const])) {
      const place = project.places.get(region_code)
      if (place !== undefined) yield { project, region_code, parent_code, place, chosen }
    }
  }
}

/** A project with the places of its periods that answer. */
export interface Answering<Project extends ProjectLayout> {
  project: Project
  chosen: readonly number[]
}

/** The projects of a scope, each with the periods that answer. */
export function answering<Project extends ProjectLayout>(
  columns: ReadonlyMap<string, Project>,
  { spanOf, yearsOf, years }: Scope,
): Answering<Project>[] {
  const found: Answering<Project>[] = []
  for (const id of spanOf) {
    const project = columns.get(id)
    if (project !== undefined) found.push({ project, chosen: spanIn(project) })
  }
  for (const id of yearsOf) {
    const project = columns.get(id)
    if (project !== undefined) found.push({ project, chosen: yearsIn(project, years) })
  }
  return found
}

/** A question goes through every project: plain loops, since they are most of what a small one costs. */
function spanIn({ periods }: ProjectLayout): number[] {
  const chosen: number[] = []
  for (let place = 0; place < periods.length; place++) if (periods[place]?.span === true) chosen.push(place)
  return chosen
}

function yearsIn({ periods }: ProjectLayout, years: Scope['years']): number[] {
  const chosen: number[] = []
  for (let place = 0; place < periods.length; place++) {
    const period = periods[place]
    if (period === undefined || period.from !== period.to) continue
    if (period.from >= years.from && period.to <= years.to) chosen.push(place)
  }
  return chosen
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

/** Regions of a project, told by their places. */
export interface PlacesAsked {
  /** 1 at each place whose cells answer. */
  asked: Uint8Array
  count: number
}

const placesAsked = new WeakMap<readonly string[], WeakMap<ProjectColumns, PlacesAsked>>()

/** Which regions of a project answer where none of those that were asked about is answered for by others. */
export function askedPlaces(project: ProjectColumns, { regions, roots }: Scope): PlacesAsked {
  const root = roots.get(project.project_id)
  if (regions === null) return placesOf(project, root === undefined ? [] : [root])
  // All prefectures are one list, the same for every question of a release.
  const known = placesAsked.get(regions) ?? new WeakMap<ProjectColumns, PlacesAsked>()
  placesAsked.set(regions, known)
  const places = known.get(project) ?? placesOf(project, regions)
  known.set(project, places)
  return places
}

function placesOf({ places, regions }: ProjectColumns, codes: readonly string[]): PlacesAsked {
  const asked = new Uint8Array(regions.length)
  let count = 0
  for (const code of codes) {
    const place = places.get(code)
    if (place === undefined || asked[place] === 1) continue
    asked[place] = 1
    count++
  }
  return { asked, count }
}
