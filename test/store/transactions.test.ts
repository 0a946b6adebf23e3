import { sql } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import { migrate } from 'schema/database/migrate.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshUrl, open } from '../support/stores.ts'
import { filled } from './rows.ts'

const release = (release_id: number) => ({ ...filled.release, release_id })

describe.each(dialects)('transactions on %s', (dialect) => {
  let url: string
  let store: Store
  beforeAll(async () => {
    url = await freshUrl(dialect)
    store = await open(url)
    await migrate(store)
  })
  const ids = async () =>
    (await store.read.selectFrom('release').select('release_id').orderBy('release_id').execute()).map(
      (row) => row.release_id,
    )

  it('an error undoes everything that was written before it', async () => {
    const failing = store.write.transaction().execute(async (trx) => {
      await trx.insertInto('release').values(release(1)).execute()
      await trx.insertInto('release').values(release(2)).execute()
      throw new Error('the sheet is wrong')
    })
    await expect(failing).rejects.toThrow('the sheet is wrong')
    expect(await ids()).toEqual([])
  })

  it('a refused row undoes the rows before it', async () => {
    const failing = store.write.transaction().execute(async (trx) => {
      await trx.insertInto('release').values(release(1)).execute()
      await trx.insertInto('release').values(release(1)).execute()
    })
    await expect(failing).rejects.toThrow(/unique|duplicate/i)
    expect(await ids()).toEqual([])
  })

  it('readers see nothing of it until it is done, and all of it then', async () => {
    await store.write.transaction().execute(async (trx) => {
      await trx.insertInto('release').values(release(3)).execute()
      expect(await ids()).toEqual([])
      await trx.insertInto('release').values(release(4)).execute()
    })
    expect(await ids()).toEqual([3, 4])
  })

  it('the writer serves the next one after an error', async () => {
    await expect(sql`insert into nowhere values (1)`.execute(store.write)).rejects.toThrow()
    await store.write.deleteFrom('release').execute()
    expect(await ids()).toEqual([])
  })

  it('exclusive transactions that arrive at once take turns', async () => {
    const add = () =>
      exclusively(store, async (trx) => {
        const { last } = await trx
          .selectFrom('release')
          .select(({ fn }) => fn.max('release_id').as('last'))
          .executeTakeFirstOrThrow()
        await trx
          .insertInto('release')
          .values(release((last ?? 0) + 1))
          .execute()
      })
    await Promise.all(Array.from({ length: 20 }, add))
    expect(await ids()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it.each([
    ['insert', sql`insert into release values (99, 'now', null, 0, 0)`],
    ['update', sql`update release set note = 'changed'`],
    ['delete', sql`delete from release`],
    ['create a table', sql`create table mine (id integer)`],
    ['drop a table', sql`drop table fund_cell`],
  ])('the read side cannot %s', async (_, statement) => {
    const before = await ids()
    await expect(statement.execute(store.read)).rejects.toThrow(/read-?only/i)
    expect(await ids()).toEqual(before)
  })

  it('a transaction of the read side sees one state throughout', async () => {
    const level = dialect === 'postgres' ? ('repeatable read' as const) : ('serializable' as const)
    await store.read
      .transaction()
      .setIsolationLevel(level)
      .execute(async (trx) => {
        const count = () =>
          trx
            .selectFrom('release')
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .executeTakeFirst()
        const before = await count()
        await store.write.insertInto('release').values(release(500)).execute()
        expect(await count()).toEqual(before)
      })
  })

  it('more readers than connections wait in line', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        sql<{ n: number }>`select cast(${n} as integer) as n`.execute(store.read),
      ),
    )
    expect(answers.map((answer) => answer.rows[0]?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n))
  })

  it('two stores on the same data see each other’s writes', async () => {
    const other = await open(url)
    await other.write.deleteFrom('release').execute()
    expect(await ids()).toEqual([])
    await other.close()
  })
})

describe('exclusive transactions on postgres', () => {
  it('that wait for their turn hold no connection that others need', async () => {
    const store = await open(await freshUrl('postgres'))
    await migrate(store)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const turns = [exclusively(store, () => held)]
    for (let waiting = 0; waiting < 10; waiting += 1) turns.push(exclusively(store, async () => {}))
    await store.write.insertInto('release').values(release(1)).execute()
    letGo()
    await Promise.all(turns)
  })
})
