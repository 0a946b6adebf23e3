import type { FilterOptionsQuery, FundingSource } from '../generated/graphql.ts'

type Answer = FilterOptionsQuery['filterOptions']

/** How much an option would leave, given the other choices; 0 leaves nothing. */
interface Counted {
  count: number
}
export type ProgrammeOption = Answer['programmes'][number]['programme'] & Counted
export type ProjectOption = Answer['projects'][number]['project'] & Counted
export type RegionOption = Answer['regions'][number]['region'] &
  Counted & {
    /** Takes part in a chosen project. The others are listed too: "not in programme" is an answer. */
    inside: boolean
  }
export interface FilterOptions {
  programmes: ProgrammeOption[]
  /** Count prefectures; all else counts projects. */
  projects: ProjectOption[]
  /** Those that take part first. */
  regions: RegionOption[]
  years: ({ year: number } & Counted)[]
  sources: ({ source: FundingSource } & Counted)[]
  /** What the link names and the release does not have. */
  unknown: Answer['unknown']
}

/** The answer, each option with its count beside its name. */
export const filterOptionsOf = ({ filterOptions }: FilterOptionsQuery): FilterOptions => ({
  programmes: filterOptions.programmes.map(({ programme, projectCount: count }) => ({ ...programme, count })),
  projects: filterOptions.projects.map(({ project, regionCount: count }) => ({ ...project, count })),
  regions: filterOptions.regions
    .map(({ region, projectCount: count, takesPart: inside }) => ({ ...region, count, inside }))
    .toSorted((a, b) => Number(b.inside) - Number(a.inside) || a.code.localeCompare(b.code)),
  years: filterOptions.years.map(({ year, projectCount: count }) => ({ year, count })),
  sources: filterOptions.sources.map(({ source, projectCount: count }) => ({ source, count })),
  unknown: filterOptions.unknown,
})

/** Regions worth choosing: a province alone is everything, beside others it is a choice. */
export const regionOptions = (options: FilterOptions | undefined): RegionOption[] => {
  const regions = options?.regions ?? []
  const isWhole = regions.filter(({ level }) => level !== 'PREFECTURE' && level !== 'COUNTY').length < 2
  return isWhole ? regions.filter(({ level }) => level === 'PREFECTURE' || level === 'COUNTY') : regions
}
