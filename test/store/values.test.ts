import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'
import { filled } from './rows.ts'
import { fact, insertReferences } from './seed-rows.ts'

describe.each(dialects)('values on %s', (dialect) => {
  let db: Kysely<Database>
  let read: Kysely<Database>
  beforeAll(async () => {
    const store = await freshStore(dialect)
    db = store.write
    read = store.read
    await insertReferences(db)
  })

  it.each([
    ['nothing', 0],
    ['one fen', 1],
    ['the annex total, 25091.91 万元', 25_091_910_000],
    ['a negative correction', -183_586_000],
    ['just above 32 bits', 4_294_967_297],
    ['the largest exact integer', Number.MAX_SAFE_INTEGER],
  ])('money: %s', async (name, amount) => {
    await db.insertInto('fund_fact').values(fact(name, amount)).execute()
    const row = await read
      .selectFrom('fund_fact')
      .select('amount')
      .where('fact_id', '=', name)
      .where('amount', '=', amount)
      .executeTakeFirstOrThrow()
    expect(row.amount).toBe(amount)
  })

  it.each([
    ['Chinese and signs', '植被覆盖度增加值（%）≥63.78 — “……”'],
    ['quotes', `it's "quoted"; drop table region; --`],
    ['line breaks and tabs', 'a\n\tb\r\nc'],
    ['outside the basic plane', '𠮷😀'],
    ['nothing at all', ''],
    ['ten thousand characters', '矿'.repeat(10_000)],
  ])('text: %s', async (_, text) => {
    await db
      .insertInto('release')
      .values({ ...filled.release, release_id: text.length + 10, note: text })
      .execute()
    const row = await read.selectFrom('release').select('note').where('note', '=', text).executeTakeFirst()
    expect(row).toEqual({ note: text })
  })

  it.each([0, 1, 2 / 3, 0.1, 1e-9])('shares: %d', async (share) => {
    const cell = { ...filled.fund_cell, from_year: 2000, budget_coverage: share, region_code: `r${share}` }
    await db.insertInto('fund_cell').values(cell).execute()
    const row = await read
      .selectFrom('fund_cell')
      .select('budget_coverage')
      .where('region_code', '=', cell.region_code)
      .executeTakeFirst()
    expect(row).toEqual({ budget_coverage: share })
  })

  it.each([
    ['a fraction of a fen', 0.5],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('an amount refuses %s instead of rounding it or storing null', async (_, amount) => {
    await expect(db.insertInto('fund_fact').values(fact('odd', amount)).execute()).rejects.toThrow()
  })

  it('an amount refuses text', async () => {
    await expect(sql`update fund_fact set amount = 'many'`.execute(db)).rejects.toThrow()
  })

  it('a count refuses a boolean', async () => {
    await expect(sql`update fund_fact set from_year = ${true}`.execute(db)).rejects.toThrow()
  })

  it.each(['budget', 'received', 'executed'] as const)(
    'a cell cannot hold %s that nobody reported',
    async (figure) => {
      const cell = { ...filled.fund_cell, from_year: 2001, [`${figure}_status`]: 'NOT_REPORTED' as const }
      await expect(db.insertInto('fund_cell').values(cell).execute()).rejects.toThrow(/check/i)
    },
  )

  it.each(['budget', 'received', 'executed'] as const)(
    'a cell cannot report %s without a figure',
    async (figure) => {
      const cell = { ...filled.fund_cell, from_year: 2001, [figure]: null }
      await expect(db.insertInto('fund_cell').values(cell).execute()).rejects.toThrow(/check/i)
    },
  )

  it.each([
    ['region', { region_code: '999999' }],
    ['document', { document_id: 'nowhere' }],
  ])('a fact cannot cite an unknown %s', async (_, unknown) => {
    await expect(
      db
        .insertInto('fund_fact')
        .values({ ...fact('stray'), ...unknown })
        .execute(),
    ).rejects.toThrow(/foreign key/i)
  })

  it('a period cannot end before it begins', async () => {
    const row = { ...fact('backwards'), from_year: 2025, to_year: 2022 }
    await expect(db.insertInto('fund_fact').values(row).execute()).rejects.toThrow(/check/i)
  })
})
