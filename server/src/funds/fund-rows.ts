import { moneyFor } from '../columns/columns.ts'
import { groupMoney } from '../columns/group-money.ts'
import { inTurns } from '../columns/in-turns.ts'
import { newPage, partsOfRows } from '../columns/rows.ts'
import type { Context } from '../context.ts'
import {
  type FundGroupRow,
  type FundQuestion,
  selectFundGroups,
  selectFundPage,
  selectFundParts,
} from './funds.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

/** Hands on all groups of a question, from memory; false where the store has to be asked. */
async function fromMemory(
  snapshot: Context['snapshot'],
  question: FundQuestion,
  take: (row: FundGroupRow) => void,
): Promise<boolean> {
  const columns = await moneyFor(snapshot, question.scope)
  return columns !== null && inTurns(groupMoney(columns, question, take), snapshot.deadlineMs)
}

/** The same, all of them. */
async function inMemory(
  snapshot: Context['snapshot'],
  question: FundQuestion,
): Promise<FundGroupRow[] | null> {
  const rows: FundGroupRow[] = []
  return (await fromMemory(snapshot, question, (row) => rows.push(row))) ? rows : null
}

/** All groups of a question, from the columns in memory where the release has them, else from the store. */
export async function fundGroupRows(
  { db, snapshot }: Asking,
  question: FundQuestion,
): Promise<FundGroupRow[]> {
  return (await inMemory(snapshot, question)) ?? selectFundGroups(db, question)
}

/** The first groups of each parent, in order. */
export async function fundPartRows(
  { db, snapshot }: Asking,
  question: FundQuestion,
  limits: Parameters<typeof selectFundParts>[2],
): Promise<FundGroupRow[]> {
  const groups = await inMemory(snapshot, question)
  return groups === null
    ? selectFundParts(db, question, limits)
    : inTurns(partsOfRows(groups, limits), snapshot.deadlineMs)
}

/** One page of a question's groups, and how many there are in all. */
export async function fundPageRows(
  { db, snapshot }: Asking,
  question: FundQuestion,
  page: Parameters<typeof selectFundPage>[2],
): Promise<{ rows: FundGroupRow[]; count: () => Promise<number> }> {
  const rows = newPage<FundGroupRow>(page)
  if (!(await fromMemory(snapshot, question, rows.take))) return selectFundPage(db, question, page)
  return { rows: rows.rows(), count: async () => rows.total() }
}
