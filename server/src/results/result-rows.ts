import { columnsOf } from '../columns/columns.ts'
import { ownTurn } from '../columns/own-turn.ts'
import { pickResults } from '../columns/pick-results.ts'
import type { Context } from '../context.ts'
import type { ResultQuestion } from './result-question.ts'
import { type ResultRow, selectResults, selectResultsById } from './results.queries.ts'

/** One page of results, and how many there are: picked in memory where the release is there, read from the store. */
export async function resultRows(
  { db, snapshot }: Pick<Context, 'db' | 'snapshot'>,
  question: ResultQuestion,
  page: Parameters<typeof selectResults>[2],
): Promise<{ rows: ResultRow[]; count: () => Promise<number> }> {
  const columns = columnsOf(snapshot)
  if (columns === null) return selectResults(db, question, page)
  await ownTurn()
  const picked = pickResults(columns, question, page)
  if (picked === null) return selectResults(db, question, page)
  const { ids, total } = picked
  const rows = ids.length === 0 ? [] : await selectResultsById(db, snapshot.release.release_id, ids)
  const byId = new Map(rows.map((row) => [row.result_id, row]))
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), count: async () => total }
}
