import type { GraphQLField } from 'graphql'
import type { ComplexityEstimator } from 'graphql-query-complexity'
import { MAX_PAGE } from '../paging.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * What a question costs, in points, told before it is answered:
 *
 * - a value costs 1, an object 1 and its fields;
 * - a list costs that for each of its rows. Rows are what `first` allows, or fewer where a grouping cannot have as many;
 * - what asks the store costs 5 more, and each part of an evidence that has to be looked up costs 5 more.
 */
export function costOf(snapshot: Snapshot): ComplexityEstimator {
  const sizes = sizesOf(snapshot)
  return ({ type, field, args, childComplexity }) => {
    // The schema's description of itself is of one size, and validation keeps it from going in circles.
    if (type.name.startsWith('__') || field.name.startsWith('__')) return 1
    const name = `${type.name}.${field.name}`
    const list = String(field.type).startsWith('[') || /Connection!?$/.test(String(field.type))
    const rows = list && !PASSED_ON.has(field.name) ? rowsOf(name, field, args, sizes) : 1
    return rows * (1 + childComplexity) + (LOOKED_UP.has(field.name) ? 5 : 0)
  }
}

/** Their connection has been counted with its rows. */
const PASSED_ON = new Set(['nodes', 'edges'])

/** Fields that are answered by the store. */
const LOOKED_UP = new Set([
  ...['funds', 'fundsBy', 'performance', 'performanceBy', 'results', 'indicators', 'totalCount'],
  ...['transfers', 'statements', 'releases', 'checks', 'findings'],
  ...['missing', 'availableAt', 'citations'],
])

type Sizes = Record<string, number>
type Args = { [argument: string]: unknown }

/** Rows of a list that has no `first`: as many as the release has, or what is usual. */
function sizesOf({ programmes, projects, regions, indicators, cited }: Snapshot): Sizes {
  const years = [...projects.values()].map(({ from_year, to_year }) => to_year - from_year + 1)
  const longest = Math.max(1, ...years)
  return {
    'Query.programmes': programmes.size,
    'Query.regions': regions.size,
    'Query.indicators': indicators.size,
    'Query.documents': cited.length,
    'Release.documents': cited.length,
    'Region.children': 20,
    PROGRAMME: programmes.size,
    PROJECT: projects.size,
    REGION: regions.size,
    YEAR: longest,
    SOURCE: 5,
    LEVEL1: 4,
    LEVEL2: 12,
    INDICATOR: indicators.size,
  }
}

/** Rows of a list where nothing says more. */
const USUAL = 10

function rowsOf(name: string, field: GraphQLField<unknown, unknown>, args: Args, sizes: Sizes): number {
  const first = field.args.find((argument) => argument.name === 'first')
  if (!first) return (name === 'Query.regions' ? codesOf(args) : null) ?? sizes[name] ?? USUAL
  const page = pageOf(args.first ?? first.defaultValue)
  return Array.isArray(args.by) ? Math.min(page, groupsOf(args.by, sizes)) : page
}

/** A size that the resolver will refuse is counted as the largest. */
const pageOf = (first: unknown) =>
  typeof first === 'number' && first >= 0 && first <= MAX_PAGE ? first : MAX_PAGE

/** No more groups than there are combinations of what they are grouped by. */
const groupsOf = (by: readonly string[], sizes: Sizes) =>
  by.reduce((groups, dimension) => groups * (sizes[dimension] ?? USUAL), 1)

function codesOf({ where }: Args): number | null {
  const codes = typeof where === 'object' && where !== null && 'codes' in where ? where.codes : null
  return Array.isArray(codes) ? codes.length : null
}
