import type { FundMeasure } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { fillableRanges, groupSort, pageOf } from '../grouping.ts'
import { cursors, type Page, pageSize, USUAL_PAGE } from '../paging.ts'
import { toFenExact } from './fund-bounds.ts'
import { type FundGroup, fundGroup } from './fund-group.ts'
import { fundQuestion } from './fund-question.ts'
import { fundPageRows } from './fund-rows.ts'
import type { FloatRange, FundHaving, FundOrderField, FundsArgs } from './funds.args.ts'
import { FUND_KEYS, type FundDimension, type FundGroupRow, type Within } from './funds.queries.ts'

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
  { db, snapshot }: Pick<Context, 'db' | 'snapshot'>,
  args: FundsArgs,
  measures?: readonly FundMeasure[],
): Promise<Page<FundGroup>> {
  const limit = pageSize(args.first, USUAL_PAGE.groups)
  const question = { ...fundQuestion(snapshot, args.where, args.by), measures }
  const sort = fundSort(args.by, args.orderBy)
  const cursor = cursors(['funds', args.where, args.by, args.having, args.orderBy])
  const from = args.after == null ? null : cursor.decode(args.after, sort.length)
  const selected = await fundPageRows({ db, snapshot }, question, {
    having: fundBounds(args.having),
    sort,
    after: from,
    limit: limit + 1,
  })
  return pageOf({ ...selected, limit, sort, cursor, continued: from !== null }, (row) =>
    fundGroup(question, row),
  )
}

export const fundSort = (by: readonly FundDimension[], orderBy: FundsArgs['orderBy']) =>
  groupSort({ columns: SORT_COLUMNS, keys: FUND_KEYS }, by, orderBy)

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
  return fillableRanges([...money('budget', having.budget), ...money('executed', having.executed), ...rate])
}
