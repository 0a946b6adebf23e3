import { columnsFor } from '../columns/columns.ts'
import { type HeldResult, heldRow, keyOf, resultId } from '../columns/held-result.ts'
import { inTurns } from '../columns/in-turns.ts'
import { countResults, type Page, pickResults } from '../columns/pick-results.ts'
import type { Context } from '../context.ts'
import type { AskedFigures } from './asked-figures.ts'
import type { ResultQuestion } from './result-question.ts'
import { type ResultRow, selectResults, selectResultsById } from './results.queries.ts'

type Asking = Pick<Context, 'db' | 'snapshot'>

export interface ResultRows {
  rows: ResultRow[]
  count: () => Promise<number>
}

/**
 * One page of results, and how many there are: picked in memory where the release is there, and read from the store where
 * not all that is asked of them is in memory.
 */
export async function resultRows(
  { db, snapshot }: Asking,
  question: ResultQuestion,
  page: Page,
  figures: AskedFigures,
): Promise<ResultRows> {
  const [picked] = (await pickedRows({ db, snapshot }, [question], page, figures)) ?? []
  return picked ?? selectResults(db, question, page)
}

/** The same page of several questions, read in one statement at most; null where they have to be asked of the store. */
export async function pickedRows(
  { db, snapshot }: Asking,
  questions: readonly ResultQuestion[],
  page: Page,
  figures: AskedFigures,
): Promise<ResultRows[] | null> {
  const spanOf = questions.flatMap(({ scope }) => scope.spanOf)
  const columns = await columnsFor(snapshot, {
    spanOf,
    yearsOf: questions.flatMap(({ scope }) => scope.yearsOf),
  })
  if (columns === null) return null
  const pages: { question: ResultQuestion; picked: HeldResult[] }[] = []
  for (const question of questions) {
    const picked = await inTurns(pickResults(columns, question, page), snapshot.deadlineMs)
    if (picked === null) return null
    pages.push({ question, picked })
  }
  const rowOf =
    figures === 'HELD'
      ? heldRow
      : await storedRows(
          { db, snapshot },
          pages.flatMap(({ picked }) => picked),
        )
  return pages.map(({ question, picked }) => ({
    rows: picked.flatMap((result) => rowOf(result) ?? []),
    count: () => inTurns(countResults(columns, question), snapshot.deadlineMs),
  }))
}

/** The whole rows of results, from the store. */
async function storedRows({ db, snapshot }: Asking, picked: readonly HeldResult[]) {
  const idOf = (result: HeldResult) => resultId(keyOf(result))
  const byId = new Map<string, ResultRow>()
  for (let from = 0; from < picked.length; from += AT_ONCE) {
    const some = picked.slice(from, from + AT_ONCE).map(idOf)
    for (const row of await selectResultsById(db, snapshot.release.release_id, some)) {
      byId.set(row.result_id, row)
    }
  }
  return (result: HeldResult) => byId.get(idOf(result))
}

/** Ids in one statement: engines take some 30 000 parameters. */
const AT_ONCE = 5_000
