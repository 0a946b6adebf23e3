import type { FilterOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'

/** What is known of the codes in a link: those that do not exist, and the years that hold anything. */
export interface Known {
  unknown: readonly { field: string; value: string; nearest: readonly string[] }[]
  years: readonly number[]
}

export const knownOf = ({ unknown, years }: FilterOptions): Known => ({
  unknown,
  years: years.map(({ year }) => year),
})

/** True where every code of a choice has been met before, as an option or as unknown: then the pages need not wait. */
export const isChecked = (filters: Filters, options: FilterOptions): boolean => {
  const { programmes, projects, regions, unknown } = options
  const met = (field: string, values: readonly string[], listed: readonly string[]) =>
    values.every(
      (value) => listed.includes(value) || unknown.some((one) => one.field === field && one.value === value),
    )
  return (
    met(
      'PROGRAMME',
      filters.programmes,
      programmes.map(({ id }) => id),
    ) &&
    met(
      'PROJECT',
      filters.projects,
      projects.map(({ id }) => id),
    ) &&
    met(
      'REGION',
      filters.regions,
      regions.map(({ code }) => code),
    )
  )
}
