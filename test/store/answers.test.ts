import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'
import { filled } from './rows.ts'
import { fact, insertReferences } from './seed-rows.ts'

/** 中央 29000 + 地方 10700 + 1835.86 万元, in 分. */
const AMOUNTS = [29_000_000_000, 10_700_000_000, 1_835_860_000]

const NOTES = ['b', 'B', 'a-b', 'ab', 'a_b', '矿', null]

/** What the two engines answer differently by nature, and must not here. */
describe.each(dialects)('answers on %s', (dialect) => {
  let write: Kysely<Database>
  let read: Kysely<Database>
  beforeAll(async () => {
    const store = await freshStore(dialect)
    write = store.write
    read = store.read
    await insertReferences(write)
    await write
      .insertInto('fund_fact')
      .values(AMOUNTS.map((amount, index) => fact(`f${index}`, amount)))
      .execute()
    await write
      .insertInto('release')
      .values(NOTES.map((note, release_id) => ({ ...filled.release, release_id, note })))
      .execute()
  })

  it('counts, sums and averages are numbers', async () => {
    const row = await read
      .selectFrom('fund_fact')
      .select(({ fn }) => [
        fn.countAll<number>().as('count'),
        fn.sum<number>('amount').as('sum'),
        fn.avg<number>('amount').as('mean'),
        fn.max('amount').as('max'),
      ])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ count: 3, sum: 41_535_860_000, mean: expect.any(Number), max: 29_000_000_000 })
    expect(row.mean).toBeCloseTo(13_845_286_666.667, 2)
  })

  it('the sum of nothing is null, not 0', async () => {
    const row = await read
      .selectFrom('fund_fact')
      .select(({ fn }) => [fn.sum('amount').as('sum'), fn.countAll<number>().as('count')])
      .where('project_id', '=', 'panjiang')
      .executeTakeFirst()
    expect(row).toEqual({ sum: null, count: 0 })
  })

  it('text is sorted by code point, with what is missing where the query says', async () => {
    const rows = await read
      .selectFrom('release')
      .select('note')
      .orderBy('note', (order) => order.asc().nullsLast())
      .execute()
    expect(rows.map((row) => row.note)).toEqual(['B', 'a-b', 'a_b', 'ab', 'b', '矿', null])
  })

  it('text is compared by code point', async () => {
    const rows = await read
      .selectFrom('release')
      .select('note')
      .where('note', '>', 'a')
      .orderBy('note')
      .execute()
    expect(rows.map((row) => row.note)).toEqual(['a-b', 'a_b', 'ab', 'b', '矿'])
  })

  it('a comparison is 1 or 0 where a query casts it', async () => {
    const holds = sql<number>`case when amount > 20000000000 then 1 else 0 end`
    const rows = await read.selectFrom('fund_fact').select(holds.as('holds')).orderBy('fact_id').execute()
    expect(rows).toEqual([{ holds: 1 }, { holds: 0 }, { holds: 0 }])
  })

  it('a write says how many rows it touched', async () => {
    const written = await write
      .updateTable('fund_fact')
      .set({ note: 'n' })
      .where('amount', '<', 2e10)
      .executeTakeFirst()
    const deleted = await write.deleteFrom('fund_fact').where('fact_id', '=', 'none').executeTakeFirst()
    expect([written.numUpdatedRows, deleted.numDeletedRows]).toEqual([2n, 0n])
  })

  it('a write can give back what it wrote', async () => {
    const row = await write
      .insertInto('fund_fact')
      .values(fact('back', 5))
      .returning(['fact_id', 'amount'])
      .executeTakeFirst()
    expect(row).toEqual({ fact_id: 'back', amount: 5 })
  })

  it('an upsert leaves what is there', async () => {
    const again = { ...filled.region, name: 'another' }
    await write
      .insertInto('region')
      .values(again)
      .onConflict((on) => on.column('region_code').doNothing())
      .execute()
    expect(await read.selectFrom('region').select('name').executeTakeFirst()).toEqual({ name: '贵州省' })
  })

  it('an upsert can replace', async () => {
    await write
      .insertInto('region')
      .values({ ...filled.region, name_en: 'Guizhou Province' })
      .onConflict((on) =>
        on.column('region_code').doUpdateSet((row) => ({ name_en: row.ref('excluded.name_en') })),
      )
      .execute()
    expect(await read.selectFrom('region').select('name_en').executeTakeFirst()).toEqual({
      name_en: 'Guizhou Province',
    })
  })

  it('a thousand rows fit into one insert', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => fact(`bulk${index}`, index))
    await write.insertInto('fund_fact').values(rows).execute()
    const { sum } = await read
      .selectFrom('fund_fact')
      .select(({ fn }) => fn.sum<number>('amount').as('sum'))
      .where('fact_id', 'like', 'bulk%')
      .executeTakeFirstOrThrow()
    expect(sum).toBe(499_500)
  })
})
