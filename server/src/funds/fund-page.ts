import type { FundMeasure } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { cursors, type Page, pageSize, type SortKey, USUAL_PAGE } from '../paging.ts'
import { toFenExact } from './fund-bounds.ts'
import { type FundGroup, fundGroup } from './fund-group.ts'
import { fundQuestion } from './fund-question.ts'
import type { FloatRange, FundHaving, FundOrderField, FundsArgs } from './funds.args.ts'
import {
  FUND_KEYS,
  type FundDimension,
  type FundGroupRow,
  selectFundPage,
  type Within,
} from './funds.queries.ts'

const SORT_COLUMNS: Record<FundOrderField, keyof FundGroupRow> = {
  BUDGET: 'budget',
  RECEIVED: 'received',
  EXECUTED: 'executed',
  EXECUTION_RATE: 'execution_rate',
  REGION: 'region_code',
  YEAR: 'year',
  PROJECT: 'project_id',
  SOURCE: 'source',
}

/** One page of groups of money. */
export async function fundPage(
  { db, snapshot }: Context,
  args: FundsArgs,
  measures?: readonly FundMeasure[],
): Promise<Page<FundGroup>> {
  const limit = pageSize(args.first, USUAL_PAGE.groups)
  const question = { ...fundQuestion(snapshot, args.where, args.by), measures }
  const sort = fundSort(args.by, args.orderBy)
  const cursor = cursors(['funds', args.where, args.by, args.having, args.orderBy])
  const from = args.after == null ? null : cursor.decode(args.after, sort.length)
  const { rows, count } = await selectFundPage(db, question, {
    having: fundBounds(args.having),
    sort,
    after: from,
    limit: limit + 1,
  })
  const values = new Map(
    rows.map((row) => [
      fundGroup(question, row),
      sort.map(({ column }) => row[column as keyof FundGroupRow]),
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
export function fundSort(by: readonly FundDimension[], orderBy: FundsArgs['orderBy']): SortKey[] {
  const asked = (orderBy ?? []).map(({ field, direction }) => {
    if (['REGION', 'YEAR', 'PROJECT', 'SOURCE'].includes(field) && !by.includes(field as FundDimension)) {
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
    .map((dimension) => ({ column: FUND_KEYS[dimension], direction: 'asc' as const }))
    .filter(({ column }) => !asked.some((key) => key.column === column))
  return [...asked, ...keys]
}

/** The bounds that groups must lie in, in the store's units. */
export function fundBounds(having: FundHaving | null | undefined): Within[] {
  if (having == null) return []
  const money = (column: 'budget' | 'executed', range: FloatRange | null | undefined): Within[] =>
    range == null
      ? []
      : [
          {
            column,
            atLeast: toFenExact(range.atLeast, having.unit),
            atMost: toFenExact(range.atMost, having.unit),
          },
        ]
  const rate: Within[] =
    having.executionRate == null
      ? []
      : [
          {
            column: 'execution_rate',
            atLeast: having.executionRate.atLeast ?? null,
            atMost: having.executionRate.atMost ?? null,
          },
        ]
  const all = [...money('budget', having.budget), ...money('executed', having.executed), ...rate]
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
