import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import { resultCells } from '../results/results.queries.ts'

/** The indicators among a question's results, by id. */
export async function selectMeasured(db: Kysely<Database>, question: ResultQuestion): Promise<string[]> {
  const rows = await resultCells(db, question)
    .select('cell.indicator_id')
    .distinct()
    .orderBy('cell.indicator_id')
    .execute()
  return rows.map((row) => row.indicator_id)
}
