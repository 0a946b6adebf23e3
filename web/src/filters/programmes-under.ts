import type { FilterOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'

interface Options {
  projects: readonly Pick<FilterOptions['projects'][number], 'id' | 'programme'>[]
}

/** The programmes that the filters choose, by themselves or by a project; none for all that are not made up. */
export const programmesUnder = (
  { programmes, projects }: Pick<Filters, 'programmes' | 'projects'>,
  options: Options | undefined,
): string[] => {
  if (projects.length === 0) return programmes
  const owners = projects.flatMap(
    (project) => options?.projects.find(({ id }) => id === project)?.programme.id ?? [],
  )
  return [...new Set(owners)].filter((owner) => programmes.length === 0 || programmes.includes(owner))
}
