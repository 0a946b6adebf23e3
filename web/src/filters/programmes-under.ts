import { programmesIn } from 'schema/graphql/made-up.ts'
import type { FilterOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'

interface Options {
  projects: readonly Pick<FilterOptions['projects'][number], 'id' | 'programme'>[]
}

/** The programmes that the filters choose, by themselves or by a project; none for all that are not made up. */
export const programmesUnder = (
  choice: Pick<Filters, 'programmes' | 'projects'>,
  options: Options | undefined,
): string[] => [
  ...new Set(
    programmesIn(choice, (project) => options?.projects.find(({ id }) => id === project)?.programme.id),
  ),
]
