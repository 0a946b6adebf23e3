import type { GraphQLResolveInfo } from 'graphql'
import { askedFields } from '../asked-fields.ts'

/** Which figures of results are asked for: only such as may be in memory, or all. */
export type AskedFigures = 'HELD' | 'ALL'

/** What needs no store: the rest of a result, its target, its actual and its reason, is too much to be held in memory. */
const HELD: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'period', 'project', 'region', 'indicator'],
  ...['completionRate', 'deviation', 'status', 'weight', 'score', 'computedScore'],
  ...['totalCount', 'pageInfo', 'cursor'],
])

export const askedFigures = (info: GraphQLResolveInfo): AskedFigures =>
  askedFields(info).every(({ name }) => HELD.has(name)) ? 'HELD' : 'ALL'
