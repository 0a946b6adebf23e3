import type { FilterOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'

/**
 * A project belongs to one programme: choosing programmes lets go of the projects of others, choosing a project beside
 * programmes brings its own in, so that no two choices exclude each other.
 */
export const consistent = (
  next: Filters,
  change: Partial<Filters>,
  options: Pick<FilterOptions, 'projects'> | undefined,
): Filters => {
  const { programmes, projects } = next
  if (programmes.length === 0 || projects.length === 0 || !options) return next
  const programmeOf = (id: string) => options.projects.find((project) => project.id === id)?.programme.id
  if (change.programmes) {
    const kept = projects.filter((id) => programmes.includes(programmeOf(id) ?? ''))
    return { ...next, projects: kept }
  }
  const brought = projects.flatMap((id) => programmeOf(id) ?? [])
  return change.projects ? { ...next, programmes: [...new Set([...programmes, ...brought])] } : next
}
