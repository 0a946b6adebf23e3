import { sql, type Transaction } from 'kysely'
import type { Store } from './connect.ts'
import { CHANNEL } from './dialect/postgres-stamp.ts'
import type { Database } from './tables/database.ts'

/** Any number, as long as no one else in the database uses it. */
const PUBLISHING = 0x4a_69_58_69

/**
 * Runs a transaction while no other one of its kind runs, in whatever process: what it reads first still holds when
 * it writes. SQLite's transactions are so by themselves; PostgreSQL's have to wait for a lock, and to tell the others.
 */
export const exclusively = async <T>(
  store: Store,
  work: (db: Transaction<Database>) => Promise<T>,
): Promise<T> => {
  const done = await store.write.transaction().execute(async (db) => {
    if (store.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${PUBLISHING})`.execute(db)
    const result = await work(db)
    if (store.dialect === 'postgres') await sql`select pg_notify(${CHANNEL}, '')`.execute(db)
    return result
  })
  store.stamp.wrote()
  return done
}
