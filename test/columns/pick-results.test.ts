import fc from 'fast-check'
import { loadWithSimulated } from 'seeds/load.ts'
import { type Columns, columnsFor, holdColumns } from 'server/columns/columns.ts'
import { type HeldResult, heldRow } from 'server/columns/held-result.ts'
import type { Work } from 'server/columns/in-turns.ts'
import { loadColumns } from 'server/columns/load-columns.ts'
import { type Page, pickResults } from 'server/columns/pick-results.ts'
import { type Context, createContext } from 'server/context.ts'
import { resultsOf } from 'server/results/result-loader.ts'
import { resultSort } from 'server/results/result-page.ts'
import { resultQuestion } from 'server/results/result-question.ts'
import type { ResultsArgs } from 'server/results/results.args.ts'
import { type ResultRow, selectResults } from 'server/results/results.queries.ts'
import { type Snapshot, snapshots } from 'server/snapshot.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore } from '../support/stores.ts'
import { everything } from './everything.ts'

const some = <T>(...values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: null })

// Always asked beside the random ones: every result of a prefecture, in pages as long as they get.
const long = {
  where: {
    programmes: ['eco-restoration', 'simulated'],
    regionLevel: 'PREFECTURE' as const,
    cumulative: null,
    statuses: null,
    level1: null,
    completionBelow: null,
  },
  direction: 'ASC' as const,
  limit: 200 as const,
}

const asked = fc.record({
  where: fc.record({
    programmes: fc.constant<string[]>(['eco-restoration', 'simulated']),
    regionLevel: fc.option(fc.constantFrom('PROVINCE' as const, 'PREFECTURE' as const), { nil: null }),
    cumulative: fc.option(fc.boolean(), { nil: null }),
    statuses: some('MET' as const, 'UNMET' as const, 'NOT_REPORTED' as const),
    level1: some('OUTPUT' as const, 'BENEFIT' as const),
    completionBelow: fc.option(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { nil: null }),
  }),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  limit: fc.constantFrom(1, 9, 200),
})

function finished<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const idsOf = (picked: readonly HeldResult[] | null) => picked?.map((result) => heldRow(result).result_id)

describe('a page of results by completion', () => {
  let store: Awaited<ReturnType<typeof freshStore>>
  let snapshot: Snapshot
  let columns: Columns
  beforeAll(async () => {
    store = await freshStore('sqlite')
    await loadWithSimulated(store)
    snapshot = await snapshots(store.read)()
    holdColumns(snapshot, loadColumns(store.read, snapshot, 100_000_000))
    columns = (await columnsFor(snapshot, everything(snapshot))) ?? new Map()
  })

  it('is the same from the order that is kept, by looking at each, and from the store, to the last page', async () => {
    let longest = 0
    await fc.assert(
      fc.asyncProperty(asked, async ({ where, direction, limit }) => {
        const question = resultQuestion(snapshot, where)
        const sort = resultSort([{ field: 'COMPLETION_RATE', direction }])
        let after: Page['after'] = null
        for (let pages = 1; pages <= 4; pages++) {
          const page: Page = { sort, after, limit }
          const { rows } = await selectResults(store.read, question, page)
          const ids = rows.map((row) => row.result_id)
          expect(idsOf(finished(pickResults(columns, question, page, 0)))).toEqual(ids)
          expect(idsOf(finished(pickResults(columns, question, page, Number.POSITIVE_INFINITY)))).toEqual(ids)
          longest = Math.max(longest, ids.length)
          const last = rows.at(-1)
          if (last === undefined) break
          after = sort.map(({ column }) => last[column as keyof ResultRow])
        }
      }),
      { numRuns: 60, examples: [[long]] },
    )
    expect(longest).toBe(200)
  })

  it.each([
    ['PROJECT', ['miaoling', 'simulated-rivers']],
    ['INDICATOR', ['revegetated-area', 'simulated-people-reached']],
  ] as const)('is the same within each %s', async (parent, ids) => {
    const stored = createContext(store.read, await snapshots(store.read)())
    const inMemory = createContext(store.read, snapshot)
    const args: ResultsArgs = {
      where: { regionLevel: 'PREFECTURE', programmes: ['eco-restoration', 'simulated'] },
      first: 7,
    }
    const told = async (context: Context) => {
      const pages = await Promise.all(ids.map((id) => resultsOf(context, parent, id, args)))
      return Promise.all(
        pages.map(async ({ rows, totalCount, hasNextPage, cursorOf }) => {
          return {
            ids: rows.map(({ id }) => id),
            total: await totalCount(),
            hasNextPage,
            cursors: rows.map(cursorOf),
          }
        }),
      )
    }
    const pages = await told(inMemory)
    expect(pages).toEqual(await told(stored))
    expect(pages.map((page) => page.ids.length)).toContain(7)
  })
})
