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
 * thousands of cells for each block.
 */
export function groupFinder<Tally>({ by, parent }: Grouping) {
  const asked = (dimension: SharedDimension) => by.includes(dimension)
  const [byProgramme, byProject, byRegion] = [asked('PROGRAMME'), asked('PROJECT'), asked('REGION')]
  const byYear = asked('YEAR')
  const named = new Map<string, Map<number, Branch<Tally>>>()

  const above = ({ project, parent_code }: Block): string | null => {
    if (parent === 'PROGRAMME') return project.programme_id
    if (parent === 'PROJECT') return project.project_id
    return parent === 'REGION' ? parent_code : null
  }
  return (block: Block): ((year: number) => Branch<Tally>) => {
    const shared = {
      parent: above(block),
      programme_id: byProgramme ? block.project.programme_id : null,
      project_id: byProject ? block.project.project_id : null,
      region_code: byRegion ? block.region_code : null,
    }
    const name = `${shared.parent} ${shared.programme_id} ${shared.project_id} ${shared.region_code}`
    const branches = named.get(name) ?? new Map<number, Branch<Tally>>()
    named.set(name, branches)
    return (year) => {
      const at = byYear || parent === 'YEAR' ? year : 0
      const known = branches.get(at)
      if (known !== undefined) return known
      const key = {
        ...shared,
        parent: parent === 'YEAR' ? year : shared.parent,
        year: byYear ? year : null,
      }
      const branch: Branch<Tally> = { key, tallies: [] }
      branches.set(at, branch)
      return branch
    }
  }
}

/** Groups of one question that are held in memory; of more, the store makes its page. */
export const MOST_GROUPS = 100_000
