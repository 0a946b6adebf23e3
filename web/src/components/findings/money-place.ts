import type { FilterOptions } from '../../filters/filter-options.ts'
import type { Filters } from '../../filters/filters.ts'
import type { FundingSource } from '../../generated/graphql.ts'
import type { MoneyKey } from './findings-on.ts'

export interface MoneyRow {
  /** Null for all projects together. */
  project?: { id: string } | null
  /** Null for the total. */
  source?: FundingSource | null
}
interface Options {
  programmes: readonly Pick<FilterOptions['programmes'][number], 'simulated'>[]
  projects: readonly Pick<FilterOptions['projects'][number], 'id' | 'region' | 'period'>[]
}
/** The choices that say which money is meant. */
export type MoneyChoice = Pick<Filters, 'programmes' | 'projects' | 'regions' | 'years' | 'sources'>

/**
 * Which printed money the figures of a row are, under the filters; null where they are a sum that no report prints:
 * of several regions, of chosen sources, or of the projects of several reports.
 */
export const moneyPlace = (
  { project, source }: MoneyRow,
  { programmes, projects, regions, years, sources }: MoneyChoice,
  options: Options,
): MoneyKey | null => {
  const reporting = options.programmes.filter(({ simulated }) => !simulated)
  const isAll = programmes.length === 0 && projects.length === 0 && reporting.length === 1
  if ((!source && sources.length > 0) || regions.length > 1 || (!project && !isAll)) return null
  const meant = options.projects.filter(({ id }) => !project || id === project.id)
  const [region, ...others] = regions.length > 0 ? regions : new Set(meant.map(({ region }) => region.code))
  if (region === undefined || others.length > 0) return null
  const first = Math.min(...meant.map(({ period }) => period.from))
  const last = Math.max(...meant.map(({ period }) => period.to))
  return {
    project: project?.id ?? null,
    source: source ?? null,
    region,
    period: { from: Math.max(first, years?.from ?? first), to: Math.min(last, years?.to ?? last) },
  }
}
