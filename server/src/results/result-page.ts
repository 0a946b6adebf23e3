import type { Context } from '../context.ts'
import { pageOf } from '../grouping.ts'
import { cursors, type Page, pageSize, type SortKey, USUAL_PAGE } from '../paging.ts'
import type { AskedFigures } from './asked-figures.ts'
import { type ResultNode, resultNode } from './result.ts'
import { resultQuestion } from './result-question.ts'
import { resultRows } from './result-rows.ts'
import type { ResultOrderField, ResultsArgs } from './results.args.ts'
import type { ResultRow } from './results.queries.ts'

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
export async function resultPage(
  { db, snapshot }: Context,
  args: ResultsArgs,
  figures: AskedFigures = 'ALL',
): Promise<Page<ResultNode>> {
  const limit = pageSize(args.first, USUAL_PAGE.rows)
  const question = resultQuestion(snapshot, args.where)
  const sort = resultSort(args.orderBy)
  const cursor = resultCursors(args)
  const from = args.after == null ? null : cursor.decode(args.after, sort.length)
  const page = { sort, after: from, limit: limit + 1 }
  const selected = await resultRows({ db, snapshot }, question, page, figures)
  return pageOf({ ...selected, limit, sort, cursor, continued: from !== null }, (row) =>
    resultNode(snapshot, row),
  )
}

/** The cursors of a question's pages. */
export const resultCursors = ({ where, orderBy }: ResultsArgs) => cursors(['results', where, orderBy])

/** What was asked for, then what tells results apart. */
export function resultSort(orderBy: ResultsArgs['orderBy']): SortKey[] {
  const asked = (orderBy ?? []).map(({ field, direction }) => ({
    column: SORT_COLUMNS[field],
    direction: direction === 'DESC' ? ('desc' as const) : ('asc' as const),
  }))
  const keys = KEYS.filter((column) => !asked.some((key) => key.column === column))
  return [...asked, ...keys.map((column) => ({ column, direction: 'asc' as const }))]
}
