import fc from 'fast-check'
import type { Store } from 'schema/database/connect.ts'
import { loadSeeds, loadWithSimulated } from 'seeds/load.ts'
import { columnsOf, holdColumns } from 'server/columns/columns.ts'
import { loadColumns } from 'server/columns/load-columns.ts'
import { ownTurn } from 'server/columns/own-turn.ts'
import { type Context, createContext } from 'server/context.ts'
import { snapshots } from 'server/snapshot.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { FUND_QUESTIONS } from '../queries/fund-questions.ts'
import { type Answer, answer, type Question, walk } from '../queries/question.ts'
import { RESULT_QUESTIONS } from '../queries/result-questions.ts'
import { dialects, freshStore } from '../support/stores.ts'
import { generatedQuestion } from './generated-questions.ts'

/** What memory holds of results, beside their statuses. */
const HELD = new Set(['completion'] as const)

/** The same release twice: once answered by the store, once from memory. */
async function bothWays(store: Store): Promise<{ stored: Context; inMemory: Context }> {
  const stored = createContext(store.read, await snapshots(store.read)())
  const snapshot = await snapshots(store.read)()
  const columns = await loadColumns(store.read, snapshot, 100_000_000)
  if (columns === null) throw new Error('The columns do not fit.')
  holdColumns(snapshot, columns)
  expect([columnsOf(stored.snapshot), columnsOf(snapshot)]).toEqual([null, columns])
  return { stored, inMemory: createContext(store.read, snapshot) }
}

/** Means of doubles may differ in their last digit: the store adds them up in another order. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(13)) : part,
  )

/** An answer, or the words of its refusal. */
const told = (asked: Promise<Answer>): Promise<Answer | string> => asked.catch(String)

const named = (question: Question) => {
  const { ask, ...rest } = question
  return [`${ask} ${JSON.stringify(rest)}`, question] as const
}

describe.each(dialects)('columns in memory and the store, %s, give the same answer', (dialect) => {
  let stored: Context
  let inMemory: Context
  beforeAll(async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    ;({ stored, inMemory } = await bothWays(store))
  })

  it.each([...FUND_QUESTIONS, ...RESULT_QUESTIONS].map(named))('%s', async (_, question) => {
    const whole = { ...question, first: 1000 }
    expect(rounded(await answer(inMemory, whole, HELD))).toEqual(rounded(await answer(stored, whole, HELD)))
    const { rows } = await answer(inMemory, whole, HELD)
    expect(await walk(inMemory, question, rows.length > 60 ? 17 : 2, HELD)).toEqual(rows)
  })
})

describe('columns in memory', () => {
  let store: Store
  let stored: Context
  let inMemory: Context
  beforeAll(async () => {
    store = await freshStore('sqlite')
    await loadWithSimulated(store)
    ;({ stored, inMemory } = await bothWays(store))
  })

  it('give the answer of the store to any question', async () => {
    let answered = 0
    await fc.assert(
      fc.asyncProperty(generatedQuestion, async (question) => {
        const memory = await told(answer(inMemory, question, HELD))
        const sql = await told(answer(stored, question, HELD))
        expect(rounded(memory)).toEqual(rounded(sql))
        if (typeof sql === 'object' && sql.rows.length > 0) answered++
      }),
      { numRuns: 300 },
    )
    expect(answered).toBeGreaterThan(50)
  })

  it('need no store for money and completion, and leave the other figures to it', async () => {
    const gone = createContext(store.read.withPlugin(REFUSING), inMemory.snapshot)
    const money = await answer(gone, { ask: 'funds', by: ['PROJECT', 'SOURCE'] })
    // 附件2-1, 2-2: two projects, three sources each.
    expect(money.total).toBe(6)
    const results = await answer(gone, { ask: 'performance', by: ['LEVEL1', 'PROJECT'] }, HELD)
    expect(results.total).toBe(6)
    await expect(answer(gone, { ask: 'performance', by: ['PROJECT'] })).rejects.toThrow('asked the store')
  })

  it('let others in between two walks, however many come at once', async () => {
    const order: number[] = []
    const walks = Array.from({ length: 20 }, (_, nth) => ownTurn().then(() => order.push(nth)))
    let between = 0
    const look = () => {
      if (order.length < 20) {
        between++
        setImmediate(look)
      }
    }
    look()
    await Promise.all(walks)
    expect(order).toEqual(Array.from({ length: 20 }, (_, nth) => nth))
    expect(between).toBeGreaterThanOrEqual(19)
  })

  it('are not loaded where they would take more than they may', async () => {
    expect(await loadColumns(store.read, await snapshots(store.read)(), 10_000)).toBeNull()
  })

  it('of a project that did not change are taken from the release before', async () => {
    const loaded = new Map()
    const snapshot = await snapshots(store.read)()
    const first = await loadColumns(store.read, snapshot, 100_000_000, { loaded })
    const second = await loadColumns(store.read, snapshot, 100_000_000, { loaded })
    expect(second?.get('miaoling')).toBe(first?.get('miaoling'))
  })
})

const REFUSING = {
  transformQuery: () => {
    throw new Error('asked the store')
  },
  transformResult: async () => {
    throw new Error('asked the store')
  },
}
