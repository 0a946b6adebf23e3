import type { Context } from '../context.ts'
import { cursors, type Page, pageSize, type SortKey } from '../paging.ts'
import { type ResultNode, resultNode } from './result.ts'
import { resultQuestion } from './result-question.ts'
import { FIRST, type ResultOrderField, type ResultsArgs } from './results.args.ts'
import { type ResultRow, selectResults } from './results.queries.ts'

const SORT_COLUMNS: Record<ResultOrderField, keyof ResultRow> = {
  COMPLETION_RATE: 'completion',
  DEVIATION: 'completion',
  SCORE: 'score',
  WEIGHT: 'weight',
  INDICATOR: 'indicator_id',
  REGION: 'region_code',
  YEAR: 'from_year',
}

const KEYS = ['project_id', 'indicator_id', 'region_code', 'from_year', 'to_year'] as const

/** One page of results. */
export async function resultPage({ db, snapshot }: Context, args: ResultsArgs): Promise<Page<ResultNode>> {
  const limit = pageSize(args.first, FIRST)
  const question = resultQuestion(snapshot, args.where)
  const sort = sortKeys(args)
  const cursor = cursors(['results', args.where, args.orderBy])
  const from = args.after == null ? null : cursor.decode(args.after, sort.length)
  const { rows, count } = await selectResults(db, question, { sort, after: from, limit: limit + 1 })
  return {
    rows: rows.slice(0, limit).map((row) => resultNode(snapshot, row)),
    totalCount: count,
    hasNextPage: rows.length > limit,
    hasPreviousPage: from !== null,
    cursorOf: ({ row }) => cursor.encode(sort.map(({ column }) => row[column as keyof ResultRow])),
  }
}

function sortKeys({ orderBy }: ResultsArgs): SortKey[] {
  const asked = (orderBy ?? []).map(({ field, direction }) => ({
    column: SORT_COLUMNS[field],
    direction: direction === 'DESC' ? ('desc' as const) : ('asc' as const),
  }))
  const keys = KEYS.filter((column) => !asked.some((key) => key.column === column))
  return [...asked, ...keys.map((column) => ({ column, direction: 'asc' as const }))]
}
