import { type FilterOptions, regionOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'

/** More projects than these are not drawn one by one. */
export const manyProjects = 8
/** More prefectures than these are not listed all at once. */
export const manyRegions = 24

/** How many projects and prefectures the filters leave, as the options count them. */
export const scaleOf = (
  options: FilterOptions | undefined,
  { projects, regions }: Pick<Filters, 'projects' | 'regions'>,
): { projects: number; regions: number } => {
  const offered = regionOptions(options).filter(({ level, count }) => level === 'PREFECTURE' && count > 0)
  const isChosen = (code: string, parent: string | undefined) =>
    regions.length === 0 || regions.includes(code) || regions.includes(parent ?? '')
  const left = options?.projects.filter(
    ({ id, count }) => count > 0 && (projects.length === 0 || projects.includes(id)),
  )
  return {
    projects: left?.length ?? 0,
    regions: offered.filter(({ code, parent }) => isChosen(code, parent?.code)).length,
  }
}
