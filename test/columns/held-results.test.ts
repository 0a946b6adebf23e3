import { graphql } from 'graphql'
import { loadWithSimulated } from 'seeds/load.ts'
import { type Columns, columnsFor, holdColumns } from 'server/columns/columns.ts'
import { findResult } from 'server/columns/held-result.ts'
import { loadColumns } from 'server/columns/load-columns.ts'
import { type Context, createContext } from 'server/context.ts'
import { createSchema } from 'server/schema.ts'
import { snapshots } from 'server/snapshot.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { REFUSING } from '../support/refusing.ts'
import { dialects, freshStore } from '../support/stores.ts'
import { everything } from './everything.ts'

const schema = await createSchema()

/** 附件1: 治理修复历史遗留废弃矿山, of 苗岭 as a whole. */
const ID = 'miaoling:520000:2022-2025:revegetated-area'

/** What is in memory of a result. */
const HELD = `id period { from to cumulative label } completionRate deviation status weight score computedScore
  project { shortName } region { code name } indicator { name unit }`

const NOT_HELD = [
  'target { value text operator }',
  'actual { value text }',
  'shortfallReason',
  'evidence { status }',
  '... on IndicatorResult { target { max } }',
]

const PREFECTURES = '{ programmes: ["eco-restoration", "simulated"], regionLevel: PREFECTURE }'

describe.each(dialects)('results asked of memory and of the store, %s', (dialect) => {
  let stored: Context
  let inMemory: Context
  let alone: Context
  let columns: Columns
  beforeAll(async () => {
    const store = await freshStore(dialect)
    await loadWithSimulated(store)
    stored = createContext(store.read, await snapshots(store.read)())
    const snapshot = await snapshots(store.read)()
    holdColumns(snapshot, loadColumns(store.read, snapshot, 100_000_000))
    columns = (await columnsFor(snapshot, everything(snapshot))) ?? new Map()
    inMemory = createContext(store.read, snapshot)
    alone = createContext(store.read.withPlugin(REFUSING), snapshot)
  })

  const ask = async (context: Context, source: string) => {
    const fresh = createContext(context.db, context.snapshot)
    const { data, errors } = await graphql({ schema, source, contextValue: fresh })
    return errors === undefined ? JSON.stringify(data) : errors.map(({ message }) => message).join()
  }

  it.each([
    `{ result(id: "${ID}") { __typename ${HELD} } }`,
    `{ results(where: ${PREFECTURES}, first: 300) { totalCount pageInfo { endCursor hasNextPage } nodes { ${HELD} } } }`,
    `{ results(where: ${PREFECTURES}, orderBy: [{ field: COMPLETION_RATE, direction: DESC }], first: 40) { edges { cursor node { ${HELD} } } } }`,
    `{ projects { nodes { results(first: 7) { totalCount nodes { ${HELD} } } } } }`,
  ])('are the same, without the store: %s', async (source) => {
    const wanted = await ask(stored, source)
    expect(wanted).toContain('"status":"MET"')
    expect(await ask(inMemory, source)).toBe(wanted)
    expect(await ask(alone, source)).toBe(wanted)
  })

  it.each(NOT_HELD)('are read from the store for what memory does not hold: %s', async (field) => {
    for (const source of [
      `{ result(id: "${ID}") { ${field} } }`,
      `{ results(where: ${PREFECTURES}, first: 50) { nodes { ${field} } } }`,
      `{ projects { nodes { a: results(first: 2) { nodes { id } } results(first: 2) { nodes { ${field} } } } } }`,
    ]) {
      expect(await ask(inMemory, source)).toBe(await ask(stored, source))
      expect(await ask(alone, source)).toContain('asked the store')
    }
  })

  it.each([
    'miaoling',
    '::::',
    `${ID}:`,
    'miaoling:520000:2022-2022:revegetated-area:x',
    'miaoling:520100:2022-2025:',
    'miaoling:110000:2022-2025:revegetated-area',
    'nobody:520000:2022-2025:revegetated-area',
  ])('are not found by %s', async (id) => {
    expect(findResult(columns, id)).toBeNull()
    const source = `{ result(id: ${JSON.stringify(id)}) { id } }`
    expect(await ask(inMemory, source)).toContain('There is no result')
  })
})
