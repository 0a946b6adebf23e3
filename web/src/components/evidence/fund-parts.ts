import type { ApolloClient } from '@apollo/client'
import {
  type FigureStatus,
  type FundFilter,
  type FundPartFragment,
  FundPartsDocument,
} from '../../generated/graphql.ts'
import type { FundMeasure, FundPlace } from './evidence-ref.ts'
import { fundDimensions, narrowFunds } from './narrow.ts'

type Dimension = 'project' | 'source' | 'region' | 'year'
export interface SplitPart {
  node: FundPartFragment
  value: number | null
  status: FigureStatus
}
/** A sum and its parts along one dimension; the parts that have a figure add up to it. */
export interface Split {
  dimension: Dimension
  parts: SplitPart[]
}

interface Asked {
  measure: FundMeasure
  where: FundFilter
  at: FundPlace
  whole: number | null
}

/** What a figure was added up from: the first way of cutting it whose parts make up exactly the whole. */
export const findParts = async (
  client: ApolloClient,
  { measure, where, at, whole }: Asked,
): Promise<Split | null> => {
  const narrowed = { ...narrowFunds(where, at), ...(at.region && { regions: [at.region] }) }
  const by = fundDimensions(at)
  const { data } = await client.query({
    query: FundPartsDocument,
    variables: {
      where: narrowed,
      regions: { ...narrowed, regionLevel: 'PREFECTURE' },
      byProject: [...new Set([...by, 'PROJECT' as const])],
      bySource: [...new Set([...by, 'SOURCE' as const])],
      byRegion: [...new Set([...by, 'REGION' as const])],
      byYear: [...new Set([...by, 'YEAR' as const])],
    },
    fetchPolicy: 'no-cache',
  })
  if (!data) return null
  const ways: [Dimension, readonly FundPartFragment[]][] = [
    ['project', data.byProject.nodes],
    ['source', data.bySource.nodes],
    ['year', data.byYear.nodes],
    ['region', data.byRegion.nodes],
  ]
  return splitOf(ways, measure, whole)
}

/** Pure part of it, on answers that are there already. */
export const splitOf = (
  ways: readonly (readonly [Dimension, readonly FundPartFragment[]])[],
  measure: FundMeasure,
  whole: number | null,
): Split | null => {
  for (const [dimension, nodes] of ways) {
    const parts = nodes.map((node) => ({ node, ...figureOf(node, measure) }))
    const known = parts.flatMap(({ value }) => value ?? [])
    const sum = known.reduce((total, value) => total + value, 0)
    // Money has six decimals in the API: below half of the last one is the noise of adding.
    if (known.length > 0 && parts.length > 1 && whole !== null && Math.abs(sum - whole) < 5e-7)
      return { dimension, parts }
  }
  return null
}

const figureOf = (node: FundPartFragment, measure: FundMeasure) => {
  const key = ({ BUDGET: 'budget', RECEIVED: 'received', EXECUTED: 'executed' } as const)[measure]
  return { value: node[key] ?? null, status: node[`${key}Evidence`].status }
}
