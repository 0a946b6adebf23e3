import { loadSeeds } from 'seeds/load.ts'
import { type Context, createContext } from 'server/context.ts'
import { fundPage } from 'server/funds/fund-page.ts'
import type { FundsArgs } from 'server/funds/funds.args.ts'
import type { Page } from 'server/paging.ts'
import type { PerformanceArgs } from 'server/performance/performance.args.ts'
import type { PerformanceColumn } from 'server/performance/performance.queries.ts'
import { performancePage } from 'server/performance/performance-page.ts'
import { resultPage } from 'server/results/result-page.ts'
import type { ResultsArgs } from 'server/results/results.args.ts'
import { snapshots } from 'server/snapshot.ts'
import { type DialectName, freshStore } from '../support/stores.ts'

/** The report in a new store, ready to be asked. */
export async function loadedContext(dialect: DialectName): Promise<Context> {
  const store = await freshStore(dialect)
  await loadSeeds(store)
  return createContext(store.read, await snapshots(store.read)())
}

/** What is asked, as the API hands it on. */
export type Question =
  | ({ ask: 'funds' } & Partial<FundsArgs>)
  | ({ ask: 'performance' } & Partial<PerformanceArgs>)
  | ({ ask: 'results' } & Partial<ResultsArgs>)

/** One page of plain rows, without what only the resolvers need. */
export interface Answer {
  rows: unknown[]
  cursors: string[]
  total: number
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** @param columns what is computed of results; all of it unless told */
export async function answer(
  context: Context,
  question: Question,
  columns?: ReadonlySet<PerformanceColumn>,
): Promise<Answer> {
  if (question.ask === 'funds') {
    const page = await fundPage(context, { by: [], ...question })
    return plain(page, ({ question: _, ...group }) => group)
  }
  if (question.ask === 'performance') {
    const page = await performancePage(context, { by: [], ...question }, columns)
    return plain(page, ({ question: _, ...group }) => group)
  }
  return plain(await resultPage(context, question), ({ row }) => row)
}

async function plain<Row>(page: Page<Row>, bare: (row: Row) => unknown): Promise<Answer> {
  return {
    rows: page.rows.map(bare),
    cursors: page.rows.map(page.cursorOf),
    total: await page.totalCount(),
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
  }
}

/** The whole list, page by page. */
export async function walk(
  context: Context,
  question: Question,
  first: number,
  columns?: ReadonlySet<PerformanceColumn>,
): Promise<unknown[]> {
  const rows: unknown[] = []
  for (let after: string | null = null; ; ) {
    const page: Answer = await answer(context, { ...question, first, after }, columns)
    rows.push(...page.rows)
    if (rows.length > page.total) throw new Error('The pages hold more rows than there are.')
    if (page.hasPreviousPage !== (after !== null)) throw new Error('The page does not know where it lies.')
    if (!page.hasNextPage) return rows
    if (page.rows.length !== first) throw new Error('A page that others follow is not full.')
    after = page.cursors.at(-1) ?? null
  }
}
