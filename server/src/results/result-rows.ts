import { columnsFor } from '../columns/columns.ts'
import { inTurns } from '../columns/in-turns.ts'
import { countResults, pickResults } from '../columns/pick-results.ts'
import type { Context } from '../context.ts'
import type { ResultQuestion } from './result-question.ts'
import { type ResultRow, selectResults, selectResultsById } from './results.queries.ts'

/** One page of results, and how many there are: picked in memory where the release is there, read from the store. */
export async function resultRows(
  { db, snapshot }: Pick<Context, 'db' | 'snapshot'>,
  question: ResultQuestion,
  page: Parameters<typeof selectResults>[2],
): Promise<{ rows: ResultRow[]; count: () => Promise<number> }> {
  const columns = await columnsFor(snapshot)
  const ids = columns && (await inTurns(pickResults(columns, question, page)))
  if (columns === null || ids === null) return selectResults(db, question, page)
  const rows = ids.length === 0 ? [] : await selectResultsById(db, snapshot.release.release_id, ids)
  const byId = new Map(rows.map((row) => [row.result_id, row]))
  return {
    rows: ids.flatMap((id) => byId.get(id) ?? []),
    count: () => inTurns(countResults(columns, question)),
  }
}
