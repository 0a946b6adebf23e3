import type { Context } from '../context.ts'
import { fillableRanges, groupSort, pageOf } from '../grouping.ts'
import { cursors, type Page, pageSize, USUAL_PAGE } from '../paging.ts'
import { SCALE } from '../rules/decimal.ts'
import type { PerformanceArgs, PerformanceHaving, PerformanceOrderField } from './performance.args.ts'
import {
  PERFORMANCE_KEYS,
  type PerformanceColumn,
  type PerformanceDimension,
  type PerformanceRange,
  type PerformanceRow,
} from './performance.queries.ts'
import { type PerformanceGroup, performanceGroup } from './performance-group.ts'
import { performanceQuestion } from './performance-question.ts'
import { performancePageRows } from './performance-rows.ts'

const SORT_COLUMNS: Record<PerformanceOrderField, keyof PerformanceRow> = {
  INDICATOR_COUNT: 'indicator_count',
  MET_COUNT: 'met_count',
  UNMET_COUNT: 'unmet_count',
  COMPLETION_RATE: 'completion_rate',
  SCORE: 'score',
  REGION: 'region_code',
  YEAR: 'year',
  PROJECT: 'project_id',
  INDICATOR: 'indicator_id',
}

/** One page of groups of results. */
export async function performancePage(
  { db, snapshot }: Pick<Context, 'db' | 'snapshot'>,
  args: PerformanceArgs,
  columns?: ReadonlySet<PerformanceColumn>,
): Promise<Page<PerformanceGroup>> {
  const limit = pageSize(args.first, USUAL_PAGE.groups)
  const question = { ...performanceQuestion(snapshot, args.where, args.by), columns }
  const sort = performanceSort(args.by, args.orderBy)
  const cursor = cursors(['performance', args.where, args.by, args.having, args.orderBy])
  const from = args.after == null ? null : cursor.decode(args.after, sort.length)
  const selected = await performancePageRows({ db, snapshot }, question, {
    having: performanceBounds(args.having),
    sort,
    after: from,
    limit: limit + 1,
  })
  return pageOf({ ...selected, limit, sort, cursor, continued: from !== null }, (row) =>
    performanceGroup(question, row),
  )
}

export const performanceSort = (by: readonly PerformanceDimension[], orderBy: PerformanceArgs['orderBy']) =>
  groupSort({ columns: SORT_COLUMNS, keys: PERFORMANCE_KEYS }, by, orderBy)

/** The bounds that groups must lie in, in the store's units. */
export function performanceBounds(having: PerformanceHaving | null | undefined): PerformanceRange[] {
  const points = (value: number | null | undefined) =>
    value == null ? null : Number((value * SCALE).toPrecision(15))
  return fillableRanges<PerformanceRange>([
    {
      column: 'completion_rate',
      atLeast: having?.completionRate?.atLeast ?? null,
      atMost: having?.completionRate?.atMost ?? null,
    },
    { column: 'score', atLeast: points(having?.score?.atLeast), atMost: points(having?.score?.atMost) },
    {
      column: 'unmet_count',
      atLeast: having?.unmetCount?.atLeast ?? null,
      atMost: having?.unmetCount?.atMost ?? null,
    },
  ])
}
