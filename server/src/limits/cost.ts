import type { GraphQLField } from 'graphql'
import type { ComplexityEstimator } from 'graphql-query-complexity'
import { citedBy } from '../documents/document.ts'
import { MAX_PAGE } from '../paging.ts'
import type { RegionFilter } from '../regions/regions.args.ts'
import { ATTENTION_RULES } from '../rules/attention.ts'
import { resolveProgrammes } from '../scope.ts'
import { type Snapshot, subtree } from '../snapshot.ts'
import type { Reach } from './reach.ts'

/**
 * What a question costs, in points, told before it is answered:
 *
 * - a value costs 1, an object 1 and its fields;
 * - a list costs that for each of its rows. Rows are what `first` allows, or fewer where the release cannot have as many;
 * - what asks the store costs 5 more, and each part of an evidence that has to be looked up costs 5 more.
 */
export function costOf(snapshot: Snapshot, reach: Reach): ComplexityEstimator {
  const rowsOf = rowsIn(snapshot, reach)
  return ({ type, field, args, childComplexity }) => {
    // The schema's description of itself is of one size, and validation keeps it from going in circles.
    if (type.name.startsWith('__') || field.name.startsWith('__')) return 1
    const name = `${type.name}.${field.name}`
    const list = String(field.type).startsWith('[') || /Connection!?$/.test(String(field.type))
    const rows = list && !PASSED_ON.has(field.name) ? rowsOf(name, field, args) : 1
    return rows * (1 + childComplexity) + (LOOKED_UP.has(field.name) ? 5 : 0)
  }
}

/** Their connection has been counted with its rows. */
const PASSED_ON = new Set(['nodes', 'edges'])

/** Fields that are answered by the store. */
const LOOKED_UP = new Set([
  ...['funds', 'fundsBy', 'performance', 'performanceBy', 'results', 'indicators', 'totalCount'],
  ...[
    'transfers',
    'statements',
    'releases',
    'releaseChanges',
    'checks',
    'findings',
    'attention',
    'attentionRules',
    'filterOptions',
  ],
  ...['missing', 'availableAt', 'citations'],
])

type Args = { [argument: string]: unknown }

/** Rows of a list where nothing says more. */
const USUAL = 10

/** Rows that a list can have in a release. */
function rowsIn(snapshot: Snapshot, reach: Reach) {
  const sizes = sizesOf(snapshot, reach)
  /** No more groups than there are combinations of what they are grouped by. */
  const groupsOf = (by: readonly string[]) =>
    by.reduce((groups, dimension) => groups * (sizes[dimension] ?? USUAL), 1)
  return (name: string, field: GraphQLField<unknown, unknown>, args: Args): number => {
    if (name === 'Query.regions') return regionsOf(snapshot, args.where)
    const first = field.args.find((argument) => argument.name === 'first')
    if (!first) return sizes[name] ?? USUAL
    const page = pageOf(args.first ?? first.defaultValue)
    return Math.min(page, Array.isArray(args.by) ? groupsOf(args.by) : (sizes[name] ?? page))
  }
}

/** A size that the resolver will refuse is counted as the largest. */
const pageOf = (first: unknown) =>
  typeof first === 'number' && first >= 0 && first <= MAX_PAGE ? first : MAX_PAGE

/** Names and levels are in memory, so that the regions of a filter can be counted. */
function regionsOf(snapshot: Snapshot, where: unknown): number {
  const { codes, within, level } = (where ?? {}) as RegionFilter
  const inside = within == null ? [...snapshot.regions.keys()] : subtree(snapshot, within)
  const fitting = inside.filter((code) => level == null || snapshot.regions.get(code)?.level === level)
  return Math.min(codes?.length ?? fitting.length, fitting.length)
}

/** How many rows there are of each list without pages, and of each dimension. */
function sizesOf(snapshot: Snapshot, reach: Reach): Record<string, number> {
  const { programmes } = snapshot
  const reached = reach === 'ALL' ? new Set(programmes.keys()) : resolveProgrammes(snapshot, null)
  const all = [...snapshot.projects.values()].filter(({ programme_id }) => reached.has(programme_id))
  const cited = citedBy(snapshot, reached)
  const reports = snapshot.reports.filter(({ programme }) => reached.has(programme))
  const indicators = new Set(reports.flatMap((report) => report.indicators))
  const firstYear = Math.min(...all.map(({ from_year }) => from_year))
  const lastYear = Math.max(...all.map(({ to_year }) => to_year))
  return {
    'Query.projects': all.length,
    'Query.programmes': programmes.size,
    'Query.indicators': indicators.size,
    'Query.documents': cited.length,
    'FilterOptions.programmes': programmes.size,
    'FilterOptions.projects': all.length,
    'FilterOptions.regions': new Set(
      all.flatMap(({ region_code, regions: part }) => [
        region_code,
        ...part,
        ...(snapshot.children.get(region_code) ?? []),
      ]),
    ).size,
    'FilterOptions.years': Math.max(1, lastYear - firstYear + 1),
    'FilterOptions.sources': 5,
    'Query.attentionRules': ATTENTION_RULES.length,
    'Release.documents': cited.length,
    'Region.children': 20,
    'Evidence.citations': 4,
    'Evidence.missing': 3,
    'Evidence.availableAt': 2,
    PROGRAMME: reached.size,
    PROJECT: all.length,
    REGION: new Set(all.flatMap((project) => [project.region_code, ...project.regions])).size,
    YEAR: Math.max(1, lastYear - firstYear + 1),
    SOURCE: 5,
    LEVEL1: 4,
    LEVEL2: 12,
    INDICATOR: indicators.size,
  }
}
