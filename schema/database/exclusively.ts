import { sql, type Transaction } from 'kysely'
import type { Store } from './connect.ts'
import { CHANNEL } from './dialect/postgres-stamp.ts'
import type { Database } from './tables/database.ts'

/** Any number, as long as no one else in the database uses it. */
const PUBLISHING = 0x4a_69_58_69

/** The last transaction of its kind in this process, by store. */
const lasts = new WeakMap<Store, Promise<unknown>>()

/**
 * Runs a transaction while no other one of its kind runs, in whatever process: what it reads first still holds when
 * it writes. SQLite's transactions are so by themselves; PostgreSQL's have to wait for a lock, and to tell the others.
 */
export const exclusively = async <T>(
  store: Store,
  work: (db: Transaction<Database>) => Promise<T>,
): Promise<T> => {
  const run = () =>
    store.write.transaction().execute(async (db) => {
      if (store.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${PUBLISHING})`.execute(db)
      const result = await work(db)
      if (store.dialect === 'postgres') await sql`select pg_notify(${CHANNEL}, '')`.execute(db)
      return result
    })
  // Who waits within this process waits outside the pool: connections held in waiting would be missed by all others.
  const done = (lasts.get(store) ?? Promise.resolve()).then(run, run)
  lasts.set(store, done)
  const result = await done
  store.stamp.wrote()
  return result
}
