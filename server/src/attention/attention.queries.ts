import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { orderBy } from '../paging.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import { resultCells } from '../results/results.queries.ts'

export type AttendedResult = Awaited<ReturnType<typeof selectUnmet>>[number]

/** Unmet results, the least complete first. */
export const selectUnmet = (db: Kysely<Database>, question: ResultQuestion, limit: number) =>
  resultCells(db, { ...question, statuses: ['UNMET'] })
    .selectAll('cell')
    .distinct()
    .orderBy(orderBy([{ column: 'completion', direction: 'asc' }]))
    .orderBy('cell.result_id')
    .limit(limit)
    .execute()

/** Results whose completion lies above `above`, the highest first. */
export const selectFarAbove = (
  db: Kysely<Database>,
  question: ResultQuestion,
  above: number,
  limit: number,
): Promise<AttendedResult[]> =>
  resultCells(db, question)
    .where('cell.completion', '>', above)
    .where('cell.status', '!=', 'UNMET')
    .selectAll('cell')
    .distinct()
    .orderBy('cell.completion', 'desc')
    .orderBy('cell.result_id')
    .limit(limit)
    .execute()
