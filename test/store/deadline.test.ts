import { setTimeout as delay } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { QueryTimeout } from 'schema/database/errors.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'

/** Short for what counts for hours, long for what is quick on a busy machine. */
const DEADLINE_MS = 500

/** Counts for hours. */
const endless = sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000000000000) select count(*) from n`

describe.each(dialects)('the deadline on %s', (dialect) => {
  let read: Kysely<Database>
  let write: Kysely<Database>
  beforeAll(async () => {
    const store = await freshStore(dialect, { readers: 1, deadlineMs: DEADLINE_MS })
    read = store.read
    write = store.write
  })
  const answers = async () => expect((await sql`select 1 as one`.execute(read)).rows).toEqual([{ one: 1 }])

  it('stops a query that runs too long, with an error of its own', async () => {
    const error = await endless.execute(read).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(QueryTimeout)
    expect(error).toMatchObject({ code: 'QUERY_TIMEOUT', deadlineMs: DEADLINE_MS })
  })

  it('tells nobody the SQL', async () => {
    const error = await endless.execute(read).catch((thrown: unknown) => thrown)
    expect(String(error)).not.toMatch(/select|recursive/i)
  })

  it('leaves the one connection usable, again and again', async () => {
    for (let round = 0; round < 5; round += 1) {
      await expect(endless.execute(read)).rejects.toThrow(QueryTimeout)
      await answers()
    }
  })

  it('counts for each query by itself, not for those that wait behind', async () => {
    const [slow, waiting] = await Promise.allSettled([endless.execute(read), answers()])
    expect([slow.status, waiting.status]).toEqual(['rejected', 'fulfilled'])
  })

  it('does not touch a quick query, even of a busy reader', async () => {
    await Promise.all(Array.from({ length: 100 }, answers))
  })

  it('stops a query inside a transaction, which then can be left', async () => {
    const transaction = read.transaction().execute((trx) => endless.execute(trx))
    await expect(transaction).rejects.toThrow(QueryTimeout)
    await answers()
  })

  it('leaves other errors what they are', async () => {
    const error = await sql`select * from nowhere`.execute(read).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(QueryTimeout)
  })

  it('is not for the writer', async () => {
    const slow = sql<{
      n: number
    }>`with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000000) select count(*) as n from n`
    expect((await slow.execute(write)).rows).toEqual([{ n: 1_000_000 }])
  })
})

describe('the deadline on sqlite', () => {
  it('holds for more slow queries at once than there are threads', async () => {
    const { read } = await freshStore('sqlite', { readers: 8, deadlineMs: DEADLINE_MS })
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => endless.execute(read)))
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(QueryTimeout) })
    }
    expect((await sql`select 1 as one`.execute(read)).rows).toEqual([{ one: 1 }])
  })

  it('still holds while the store is being closed', async () => {
    const { read, close } = await freshStore('sqlite', { deadlineMs: DEADLINE_MS })
    const slow = endless.execute(read).catch((thrown: unknown) => thrown)
    // Kysely takes a few turns to hand a query to its connection.
    await delay(DEADLINE_MS / 3)
    const closed = close()
    expect(await slow).toBeInstanceOf(QueryTimeout)
    await closed
  })
})
