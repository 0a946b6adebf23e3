import { FUNDING_SOURCES, type FundingSource } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { fundPage } from '../funds/fund-page.ts'
import type { FundFilterInput } from '../funds/fund-question.ts'
import { MAX_PAGE } from '../paging.ts'
import { resolveYears } from '../scope.ts'
import { type ProjectRow, type Snapshot, subtree } from '../snapshot.ts'
import { existingChoice } from './filter-choice.ts'
import type { FilterOptions, SourceOption } from './filter-options.type.ts'

/** Every option with what it would leave, given the other choices. All but the money is in memory. */
export async function filterOptions(context: Context, asked: FundFilterInput): Promise<FilterOptions> {
  const { snapshot } = context
  const { where, unknown } = existingChoice(snapshot, asked)
  const isEmpty = ![...snapshot.projects.values()].some((project) => fitting(snapshot, where)(project))
  const sources = isEmpty
    ? FUNDING_SOURCES.map((source) => ({ source, projectCount: 0 }))
    : await sourceOptions(context, where)
  return { ...placeOptions(snapshot, where), sources, unknown }
}

function placeOptions(
  snapshot: Snapshot,
  where: FundFilterInput,
): Omit<FilterOptions, 'sources' | 'unknown'> {
  const offered = [...snapshot.projects.values()].filter((project) => isOffered(snapshot, project, where))
  const fits = fitting(snapshot, where)
  const count = (projects: readonly ProjectRow[], but: Choice) =>
    projects.filter((project) => fits(project, but)).length
  const isNamed = (project: ProjectRow) => fits(project, 'YEARS', 'REGIONS')
  const years = offered.flatMap(({ from_year, to_year }) => [from_year, to_year])
  const first = Math.min(...years)
  const codes = [
    ...new Set(
      offered.flatMap(({ region_code }) => [region_code, ...(snapshot.children.get(region_code) ?? [])]),
    ),
  ]
  const others = [...offered.flatMap(({ regions }) => regions), ...(where.regions ?? [])]
  return {
    programmes: [...snapshot.programmes.values()]
      .toSorted((a, b) => a.simulated - b.simulated || (a.programme_id < b.programme_id ? -1 : 1))
      .map(({ programme_id: id }) => ({
        id,
        projectCount: count(
          [...snapshot.projects.values()].filter(({ programme_id }) => programme_id === id),
          'PROGRAMMES',
        ),
      })),
    projects: offered.map((project) => ({
      id: project.project_id,
      regionCount: fits(project, 'PROJECTS') ? partOf(snapshot, project, where).length : 0,
    })),
    regions: [...new Set([...codes, ...others])].toSorted().map((code) => {
      const own = new Set(subtree(snapshot, code))
      const taking = offered.filter(({ region_code, regions }) =>
        [region_code, ...regions].some((part) => own.has(part)),
      )
      return { code, projectCount: count(taking, 'REGIONS'), takesPart: taking.some(isNamed) }
    }),
    years:
      offered.length === 0
        ? []
        : Array.from({ length: Math.max(...years) - first + 1 }, (_, nth) => {
            const year = first + nth
            const running = offered.filter(({ from_year, to_year }) => from_year <= year && to_year >= year)
            return { year, projectCount: count(running, 'YEARS') }
          }),
  }
}

/** Simulated projects are offered once their programme, or one of them, is named. */
function isOffered(snapshot: Snapshot, project: ProjectRow, { programmes, projects }: FundFilterInput) {
  const isReal = snapshot.programmes.get(project.programme_id)?.simulated === 0
  const siblings = projects?.some((id) => snapshot.projects.get(id)?.programme_id === project.programme_id)
  return isReal || programmes?.includes(project.programme_id) === true || siblings === true
}

type Choice = 'PROGRAMMES' | 'PROJECTS' | 'REGIONS' | 'YEARS'

/** Whether a project fits all choices but some. */
function fitting(snapshot: Snapshot, where: FundFilterInput) {
  const { from, to } = resolveYears(where.years)
  return (project: ProjectRow, ...but: Choice[]): boolean => {
    const isReal = snapshot.programmes.get(project.programme_id)?.simulated === 0
    const named = where.projects != null && !but.includes('PROJECTS')
    if (named && !where.projects?.includes(project.project_id)) return false
    const within = where.programmes != null && !but.includes('PROGRAMMES')
    if (within && !where.programmes?.includes(project.programme_id)) return false
    // A simulated project answers where it, or its programme, is named; as an option it would be.
    const isOption = but.includes('PROJECTS') || but.includes('PROGRAMMES')
    if (!isReal && !named && !within && !isOption) return false
    if (!but.includes('YEARS') && (project.from_year > to || project.to_year < from)) return false
    return but.includes('REGIONS') || partOf(snapshot, project, where).length > 0
  }
}

/** The prefectures of a project that lie in the chosen regions. */
function partOf(snapshot: Snapshot, project: ProjectRow, { regions }: FundFilterInput): readonly string[] {
  if (regions == null) return project.regions
  const inside = new Set(regions.flatMap((code) => subtree(snapshot, code)))
  return project.regions.filter((code) => inside.has(code))
}

/** Of each source, the projects that have a known amount of it. */
async function sourceOptions(context: Context, where: FundFilterInput): Promise<SourceOption[]> {
  const page = await fundPage(context, {
    where: { ...where, sources: [...FUNDING_SOURCES] },
    by: ['PROJECT', 'SOURCE'],
    first: MAX_PAGE,
  })
  const isKnown = (source: FundingSource) => (group: (typeof page.rows)[number]) =>
    group.key.source === source && Object.values(group.figures).some(({ value }) => value !== null)
  return FUNDING_SOURCES.map((source) => ({
    source,
    projectCount: page.rows.filter(isKnown(source)).length,
  }))
}
