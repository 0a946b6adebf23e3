import type { Selectable, Transaction } from 'kysely'
import { type Cells, insertRows } from 'schema/database/dialect/insert-rows.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import type { Unversioned } from './unversioned.ts'

/** Inserts rows, all with the columns of the first. */
export const insertAll = <T extends keyof Database>(
  db: Transaction<Database>,
  table: T,
  rows: readonly Selectable<Database[T]>[],
): Promise<void> => insertRows(db, table, rows as readonly Cells[])

/** The same, of rows that hold from a release on. */
export const insertVersions = <T extends keyof Database>(
  db: Transaction<Database>,
  table: T,
  rows: readonly Unversioned<Database[T]>[],
  release: number,
): Promise<void> =>
  insertRows(db, table, rows as readonly Cells[], { since_release: release, until_release: OPEN })
