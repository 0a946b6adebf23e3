import type { Block } from './blocks.ts'

/** Dimensions that all cells of a block share, but for the year. */
type SharedDimension = 'PROGRAMME' | 'PROJECT' | 'REGION' | 'YEAR'

interface Grouping {
  by: readonly string[]
  /** The dimension of the row above, where each of several rows is answered for at once. */
  parent?: SharedDimension
}

/** What the groups of a block's cells in one year have in common, as values of a row; null what was not asked for. */
export interface SharedKey {
  parent: string | number | null
  programme_id: string | null
  project_id: string | null
  region_code: string | null
  year: number | null
}

/** The groups of a block's cells in one year: one for each number that tells them further apart. */
export interface Branch<Tally> {
  key: SharedKey
  tallies: (Tally | undefined)[]
}

/**
 * Finds the groups of a question's cells: they are named once a block, and told apart by numbers in it, since there are
 * many cells for each block.
 */
export function groupFinder<Tally>({ by, parent }: Grouping) {
  const asked = (dimension: SharedDimension) => by.includes(dimension)
  const [byProgramme, byProject, byRegion] = [asked('PROGRAMME'), asked('PROJECT'), asked('REGION')]
  const byYear = asked('YEAR')
  const yearly = byYear || parent === 'YEAR'
  const named = new Map<string, Map<number, Branch<Tally>>>()

  const above = ({ project, parent_code }: Block, year: number): string | number | null => {
    if (parent === 'PROGRAMME') return project.programme_id
    if (parent === 'PROJECT') return project.project_id
    if (parent === 'REGION') return parent_code
    return parent === 'YEAR' ? year : null
  }
  return {
    /** The branches of a block by year; all are one where no year is asked for. */
    of: (block: Block): Map<number, Branch<Tally>> => {
      let name = ''
      if (byRegion) name += block.region_code
      if (byProject) name += ` ${block.project.project_id}`
      if (byProgramme) name += ` ${block.project.programme_id}`
      if (parent !== undefined) name += ` ${above(block, 0)}`
      let branches = named.get(name)
      if (branches === undefined) {
        branches = new Map()
        named.set(name, branches)
      }
      return branches
    },
    /** That of the cells in a year. */
    at: (branches: Map<number, Branch<Tally>>, block: Block, year: number): Branch<Tally> => {
      const place = yearly ? year : 0
      let branch = branches.get(place)
      if (branch === undefined) {
        const { project, region_code } = block
        const key = {
          parent: above(block, year),
          programme_id: byProgramme ? project.programme_id : null,
          project_id: byProject ? project.project_id : null,
          region_code: byRegion ? region_code : null,
          year: byYear ? year : null,
        }
        branch = { key, tallies: [] }
        branches.set(place, branch)
      }
      return branch
    },
  }
}

/**
 * Whether no two blocks have a group in common: then the groups of one are handed on and forgotten before those of the
 * next are found, so that it does not matter how many there are in all.
 */
export const isApart = ({ by, parent }: Grouping): boolean =>
  parent === undefined && by.includes('PROJECT') && by.includes('REGION')

/** Groups of one question that are held in memory; of more, the store makes its page. */
export const MOST_GROUPS = 200_000

/** Cells that are added up before others may have their turn. */
export const PIECE = 2_000
