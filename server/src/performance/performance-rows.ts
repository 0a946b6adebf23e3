import { columnsFor } from '../columns/columns.ts'
import { groupResults } from '../columns/group-results.ts'
import { inTurns } from '../columns/in-turns.ts'
import { pageOfRows, partsOfRows } from '../columns/rows.ts'
import type { Context } from '../context.ts'
import {
  type PerformanceQuestion,
  type PerformanceRow,
  selectPerformance,
  selectPerformancePage,
  selectPerformanceParts,
} from './performance.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

/** All groups of a question, as a table in memory; null where the store has to be asked. */
async function inMemory(snapshot: Context['snapshot'], question: PerformanceQuestion) {
  const columns = await columnsFor(snapshot, question.scope)
  return columns && inTurns(groupResults(columns, snapshot, question))
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
  limits: Parameters<typeof selectPerformanceParts>[2],
): Promise<PerformanceRow[]> {
  const groups = await inMemory(snapshot, question)
  return groups === null ? selectPerformanceParts(db, question, limits) : inTurns(partsOfRows(groups, limits))
}

/** One page of a question's groups, and how many there are in all. */
export async function performancePageRows(
  { db, snapshot }: Asking,
  question: PerformanceQuestion,
  page: Parameters<typeof selectPerformancePage>[2],
): Promise<{ rows: PerformanceRow[]; count: () => Promise<number> }> {
  const groups = await inMemory(snapshot, question)
  if (groups === null) return selectPerformancePage(db, question, page)
  const { rows, total } = await inTurns(pageOfRows(groups, page))
  return { rows, count: async () => total }
}
