import { columnsFor } from '../columns/columns.ts'
import { groupResults } from '../columns/group-results.ts'
import { inTurns } from '../columns/in-turns.ts'
import { newPage, partsOfRows } from '../columns/rows.ts'
import type { Context } from '../context.ts'
import {
  type PerformanceQuestion,
  type PerformanceRow,
  selectPerformance,
  selectPerformancePage,
  selectPerformanceParts,
} from './performance.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

/** Hands on all groups of a question, from memory; false where the store has to be asked. */
async function fromMemory(
  snapshot: Context['snapshot'],
  question: PerformanceQuestion,
  take: (row: PerformanceRow) => void,
): Promise<boolean> {
  const columns = await columnsFor(snapshot, question.scope)
  return columns !== null && inTurns(groupResults(columns, snapshot, question, take), snapshot.deadlineMs)
}

/** The same, all of them. */
async function inMemory(
  snapshot: Context['snapshot'],
  question: PerformanceQuestion,
): Promise<PerformanceRow[] | null> {
  const rows: PerformanceRow[] = []
  return (await fromMemory(snapshot, question, (row) => rows.push(row))) ? rows : null
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
  return groups === null
    ? selectPerformanceParts(db, question, limits)
    : inTurns(partsOfRows(groups, limits), snapshot.deadlineMs)
}

/** One page of a question's groups, and how many there are in all. */
export async function performancePageRows(
  { db, snapshot }: Asking,
  question: PerformanceQuestion,
  page: Parameters<typeof selectPerformancePage>[2],
): Promise<{ rows: PerformanceRow[]; count: () => Promise<number> }> {
  const rows = newPage<PerformanceRow>(page)
  if (!(await fromMemory(snapshot, question, rows.take))) return selectPerformancePage(db, question, page)
  return { rows: rows.rows(), count: async () => rows.total() }
}
