import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { cursors, type Page, pageSize, type SortKey, USUAL_PAGE } from '../paging.ts'
import { SCALE } from '../rules/decimal.ts'
import type { PerformanceArgs, PerformanceHaving, PerformanceOrderField } from './performance.args.ts'
import {
  PERFORMANCE_KEYS,
  type PerformanceColumn,
  type PerformanceDimension,
  type PerformanceRange,
  type PerformanceRow,
  selectPerformancePage,
} from './performance.queries.ts'
import { type PerformanceGroup, performanceGroup } from './performance-group.ts'
import { performanceQuestion } from './performance-question.ts'

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
  { db, snapshot }: Context,
  args: PerformanceArgs,
  columns?: ReadonlySet<PerformanceColumn>,
): Promise<Page<PerformanceGroup>> {
  const limit = pageSize(args.first, USUAL_PAGE.groups)
  const question = { ...performanceQuestion(snapshot, args.where, args.by), columns }
  const sort = performanceSort(args.by, args.orderBy)
  const cursor = cursors(['performance', args.where, args.by, args.having, args.orderBy])
  const from = args.after == null ? null : cursor.decode(args.after, sort.length)
  const { rows, count } = await selectPerformancePage(db, question, {
    having: performanceBounds(args.having),
    sort,
    after: from,
    limit: limit + 1,
  })
  const values = new Map(
    rows.map((row) => [
      performanceGroup(question, row),
      sort.map(({ column }) => row[column as keyof PerformanceRow]),
    ]),
  )
  const groups = [...values.keys()]
  return {
    rows: groups.slice(0, limit),
    totalCount: count,
    hasNextPage: groups.length > limit,
    hasPreviousPage: from !== null,
    cursorOf: (group) => cursor.encode(values.get(group) ?? []),
  }
}

/** What was asked for, then the keys of the grouping, so that no two rows tie. */
export function performanceSort(
  by: readonly PerformanceDimension[],
  orderBy: PerformanceArgs['orderBy'],
): SortKey[] {
  const asked = (orderBy ?? []).map(({ field, direction }) => {
    if (
      ['REGION', 'YEAR', 'PROJECT', 'INDICATOR'].includes(field) &&
      !by.includes(field as PerformanceDimension)
    ) {
      throw new AppError(
        'BAD_GROUPING',
        `The groups cannot be sorted by ${field}: they are not grouped by it.`,
        {
          argument: 'orderBy',
          hint: `Add ${field} to by, or sort by a figure.`,
        },
      )
    }
    return {
      column: SORT_COLUMNS[field],
      direction: direction === 'DESC' ? ('desc' as const) : ('asc' as const),
    }
  })
  const keys = by
    .map((dimension) => ({ column: PERFORMANCE_KEYS[dimension], direction: 'asc' as const }))
    .filter(({ column }) => !asked.some((key) => key.column === column))
  return [...asked, ...keys]
}

/** The bounds that groups must lie in, in the store's units. */
export function performanceBounds(having: PerformanceHaving | null | undefined): PerformanceRange[] {
  const points = (value: number | null | undefined) =>
    value == null ? null : Number((value * SCALE).toPrecision(15))
  const all: PerformanceRange[] = [
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
  ]
  for (const { column, atLeast, atMost } of all) {
    if (atLeast !== null && atMost !== null && atLeast > atMost) {
      throw new AppError('BAD_RANGE', `The range of ${column} is empty: atLeast is above atMost.`, {
        argument: 'having',
        hint: 'Swap the two ends.',
      })
    }
  }
  return all
}
