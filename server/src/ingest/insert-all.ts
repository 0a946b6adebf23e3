import type { Insertable, Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** SQLite takes 32,766 parameters a statement, PostgreSQL 65,535. */
const PARAMETERS = 30_000

/** Inserts rows in as few statements as the engines allow. */
export async function insertAll<T extends keyof Database>(
  db: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const size = Math.floor(PARAMETERS / Object.keys(first).length)
  for (let start = 0; start < rows.length; start += size) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + size))
      .execute()
  }
}
