import type { Scope } from '../scope.ts'
import type { Place } from '../words.ts'
import { type Block, blocks } from './blocks.ts'
import type { ProjectLayout } from './columns.ts'
import { PIECE } from './groups.ts'
import type { Work } from './in-turns.ts'

/** The cells of a scope as the store lists them: by project, then by the region whose cells answer. */
export function blocksInOrder<Project extends ProjectLayout>(
  columns: ReadonlyMap<string, Project>,
  scope: Scope,
): Block<Project>[] {
  return [...blocks(columns, scope)].sort((a, b) =>
    a.project === b.project ? a.place - b.place : a.project.project_id < b.project.project_id ? -1 : 1,
  )
}

/** The region that a block counts for: that of the row above, where that row was asked and its parts were not told apart. */
export const placeOf = (
  { parent, by }: { parent?: string; by: readonly string[] },
  { parent_code, region_code }: Block,
): string => (parent === 'REGION' && !by.includes('REGION') ? parent_code : region_code)

/** Cells in which a figure is known, each once, by project and in the order in which they were found. */
export interface Found {
  cells: Map<ProjectLayout, Set<number>>
  add: (project: ProjectLayout, cells: readonly number[]) => void
}

export function found(): Found {
  const cells: Found['cells'] = new Map()
  return {
    cells,
    add: (project, more) => {
      if (more.length === 0) return
      const own = cells.get(project) ?? new Set()
      cells.set(project, own)
      for (const cell of more) own.add(cell)
    },
  }
}

/** The places that were found, of one after the other. */
export function* placesFound(
  all: readonly Found[],
  placeOf: (project: ProjectLayout, cell: number) => Place,
): Work<Place[][]> {
  const places: Place[][] = []
  let told = 0
  for (const { cells } of all) {
    const own: Place[] = []
    for (const [project, known] of cells) for (const cell of known) own.push(placeOf(project, cell))
    places.push(own)
    told += own.length
    if (told < PIECE) continue
    told = 0
    yield
  }
  return places
}
