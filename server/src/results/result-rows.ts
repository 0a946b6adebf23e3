import { columnsFor } from '../columns/columns.ts'
import { inTurns } from '../columns/in-turns.ts'
import { countResults, type Page, pickResults } from '../columns/pick-results.ts'
import type { Context } from '../context.ts'
import type { ResultQuestion } from './result-question.ts'
import { type ResultRow, selectResults, selectResultsById } from './results.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

export interface ResultRows {
  rows: ResultRow[]
  count: () => Promise<number>
}

/** One page of results, and how many there are: picked in memory where the release is there, read from the store. */
export async function resultRows(
  { db, snapshot }: Asking,
  question: ResultQuestion,
  page: Page,
): Promise<ResultRows> {
  const [picked] = (await pickedRows({ db, snapshot }, [question], page)) ?? []
  return picked ?? selectResults(db, question, page)
}

/** The same page of several questions, read in one statement; null where they have to be asked of the store. */
export async function pickedRows(
  { db, snapshot }: Asking,
  questions: readonly ResultQuestion[],
  page: Page,
): Promise<ResultRows[] | null> {
  const spanOf = questions.flatMap(({ scope }) => scope.spanOf)
  const columns = await columnsFor(snapshot, {
    spanOf,
    yearsOf: questions.flatMap(({ scope }) => scope.yearsOf),
  })
  if (columns === null) return null
  const pages: { question: ResultQuestion; ids: string[] }[] = []
  for (const question of questions) {
    const ids = await inTurns(pickResults(columns, question, page))
    if (ids === null) return null
    pages.push({ question, ids })
  }
  const all = pages.flatMap(({ ids }) => ids)
  const byId = new Map<string, ResultRow>()
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    for (const row of await selectResultsById(db, snapshot.release.release_id, some)) {
      byId.set(row.result_id, row)
    }
  }
  return pages.map(({ question, ids }) => ({
    rows: ids.flatMap((id) => byId.get(id) ?? []),
    count: () => inTurns(countResults(columns, question)),
  }))
}

/** Ids in one statement: engines take some 30 000 parameters. */
const AT_ONCE = 5_000
