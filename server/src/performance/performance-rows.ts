import { columnsOf } from '../columns/columns.ts'
import { groupResults } from '../columns/group-results.ts'
import { ownTurn } from '../columns/own-turn.ts'
import { firstOfEach, fitting, following, inOrder } from '../columns/rows.ts'
import type { Context } from '../context.ts'
import type { SortKey } from '../paging.ts'
import {
  type PerformanceQuestion,
  type PerformanceRange,
  type PerformanceRow,
  selectPerformance,
  selectPerformancePage,
  selectPerformanceParts,
} from './performance.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

async function inMemory(snapshot: Context['snapshot'], question: PerformanceQuestion) {
  const columns = columnsOf(snapshot)
  if (columns === null) return null
  await ownTurn()
  return groupResults(columns, snapshot, question)
}

/** All groups of a question, from the columns in memory where they are enough, else from the store. */
export async function performanceRows(
  { db, snapshot }: Asking,
  question: PerformanceQuestion,
): Promise<PerformanceRow[]> {
  return (await inMemory(snapshot, question)) ?? selectPerformance(db, question)
}

/** The first groups of each parent, in order. */
export async function performancePartRows(
  { db, snapshot }: Asking,
  question: PerformanceQuestion,
  limits: { having: readonly PerformanceRange[]; sort: readonly SortKey[]; limit: number },
): Promise<PerformanceRow[]> {
  const groups = await inMemory(snapshot, question)
  if (groups === null) return selectPerformanceParts(db, question, limits)
  return firstOfEach(inOrder(fitting(groups, limits.having), limits.sort), limits.limit)
}

/** One page of a question's groups, and how many there are in all. */
export async function performancePageRows(
  { db, snapshot }: Asking,
  question: PerformanceQuestion,
  page: Parameters<typeof selectPerformancePage>[2],
): Promise<{ rows: PerformanceRow[]; count: () => Promise<number> }> {
  const groups = await inMemory(snapshot, question)
  if (groups === null) return selectPerformancePage(db, question, page)
  const rows = inOrder(fitting(groups, page.having), page.sort)
  const rest = page.after === null ? rows : following(rows, page.sort, page.after)
  return { rows: rest.slice(0, page.limit), count: async () => rows.length }
}
