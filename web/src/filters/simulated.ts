import { madeUpIn } from 'schema/graphql/made-up.ts'
import type { FilterOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'

interface Options {
  programmes: readonly Pick<FilterOptions['programmes'][number], 'id' | 'simulated'>[]
  projects: readonly Pick<FilterOptions['projects'][number], 'id' | 'programme'>[]
}

/** The made-up programmes that answer under the filters, by id. */
export const simulatedUnder = (
  { programmes, projects }: Pick<Filters, 'programmes' | 'projects'>,
  options: Options,
): string[] =>
  madeUpIn([{ programmes, projects }], {
    isSimulated: (programme) => options.programmes.some(({ id, simulated }) => simulated && id === programme),
    programmeOf: (project) => options.projects.find(({ id }) => id === project)?.programme.id,
  })
