import { columnsOf } from '../columns/columns.ts'
import { groupMoney } from '../columns/group-money.ts'
import { ownTurn } from '../columns/own-turn.ts'
import { firstOfEach, fitting, following, inOrder } from '../columns/rows.ts'
import type { Context } from '../context.ts'
import type { SortKey } from '../paging.ts'
import {
  type FundGroupRow,
  type FundQuestion,
  selectFundGroups,
  selectFundPage,
  selectFundParts,
  type Within,
} from './funds.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

/** All groups of a question, from the columns in memory where the release has them, else from the store. */
export async function fundGroupRows(
  { db, snapshot }: Asking,
  question: FundQuestion,
): Promise<FundGroupRow[]> {
  const columns = columnsOf(snapshot)
  if (columns === null) return selectFundGroups(db, question)
  await ownTurn()
  return groupMoney(columns, question)
}

/** The first groups of each parent, in order. */
export async function fundPartRows(
  { db, snapshot }: Asking,
  question: FundQuestion,
  limits: { having: readonly Within[]; sort: readonly SortKey[]; limit: number },
): Promise<FundGroupRow[]> {
  const columns = columnsOf(snapshot)
  if (columns === null) return selectFundParts(db, question, limits)
  await ownTurn()
  const rows = inOrder(fitting(groupMoney(columns, question), limits.having), limits.sort)
  return firstOfEach(rows, limits.limit)
}

/** One page of a question's groups, and how many there are in all. */
export async function fundPageRows(
  { db, snapshot }: Asking,
  question: FundQuestion,
  page: Parameters<typeof selectFundPage>[2],
): Promise<{ rows: FundGroupRow[]; count: () => Promise<number> }> {
  const columns = columnsOf(snapshot)
  if (columns === null) return selectFundPage(db, question, page)
  await ownTurn()
  const rows = inOrder(fitting(groupMoney(columns, question), page.having), page.sort)
  const rest = page.after === null ? rows : following(rows, page.sort, page.after)
  return { rows: rest.slice(0, page.limit), count: async () => rows.length }
}
