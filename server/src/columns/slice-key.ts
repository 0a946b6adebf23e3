import type { Slice } from './slices.ts'

/** Dimensions that all cells of a slice share. */
type SharedDimension = 'PROGRAMME' | 'PROJECT' | 'REGION' | 'YEAR'

interface Grouping {
  by: readonly string[]
  /** The dimension of the row above, where each of several rows is answered for at once. */
  parent?: SharedDimension
}

/** What tells the groups of a slice's cells from those of another, as values of a row and as one name. */
export function sliceKey({ by, parent }: Grouping, { project, region_code, parent_code, year }: Slice) {
  const asked = (dimension: SharedDimension) => by.includes(dimension)
  const above = {
    PROGRAMME: project.programme_id,
    PROJECT: project.project_id,
    REGION: parent_code,
    YEAR: year,
  }
  const key = {
    parent: parent === undefined ? null : above[parent],
    programme_id: asked('PROGRAMME') ? project.programme_id : null,
    project_id: asked('PROJECT') ? project.project_id : null,
    region_code: asked('REGION') ? region_code : null,
    year: asked('YEAR') ? year : null,
  }
  return { key, name: `${key.parent} ${key.programme_id} ${key.project_id} ${key.region_code} ${key.year}` }
}
