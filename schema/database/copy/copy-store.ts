import { sql } from 'kysely'
import type { Store } from '../connect.ts'
import { insertRows } from '../dialect/insert-rows.ts'
import { type TableOutline, tableOutlines } from '../dialect/table-keys.ts'
import { StoreError } from '../errors.ts'
import { exclusively } from '../exclusively.ts'
import { readTable } from './read-table.ts'
import { differences, runningSums, type Sums, sumsOf } from './sums.ts'

/** How far a copy has come. */
export interface CopyProgress {
  table: string
  rows: number
  of: number
}

/**
 * Moves all that a store holds into another, empty one, on whatever engine, and holds the sums of both against each other
 * before it is done. All or nothing: interrupted, the target stays empty and the copy can be run again. Both are migrated
 * by this version.
 * @throws StoreError STORE_NOT_EMPTY, STORE_OTHER_VERSION, STORE_COPY_DIFFERS
 */
export async function copyStore(
  from: Store,
  to: Store,
  tell: (progress: CopyProgress) => void = () => {},
): Promise<Sums> {
  const tables = await tableOutlines(from.read)
  refuseOtherVersion(tables, await tableOutlines(to.read))
  await refuseFilled(to, tables)
  const reading =
    from.dialect === 'postgres'
      ? from.read.transaction().setIsolationLevel('repeatable read')
      : from.read.transaction()
  return reading.execute((source) =>
    exclusively(to, async (target) => {
      let of = 0
      for (const { name } of tables) of += await rowsIn(source, name)
      const sums = runningSums()
      let rows = 0
      for (const table of tables)
        for await (const page of readTable(source, table)) {
          sums.add(table, page)
          await insertRows(target, table.name, page)
          rows += page.length
          tell({ table: table.name, rows, of })
        }
      const read = sums.total()
      const apart = differences(read, await sumsOf(target))
      if (apart.length > 0)
        throw new StoreError(
          'STORE_COPY_DIFFERS',
          `The copy does not hold what it was made from, and was taken back: ${apart.join('; ')}.`,
        )
      return read
    }),
  )
}

const rowsIn = async (db: Store['read'], table: string): Promise<number> => {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)}`.execute(db)
  return rows[0]?.total ?? 0
}

async function refuseFilled({ read }: Store, tables: readonly TableOutline[]): Promise<void> {
  for (const { name } of tables)
    if ((await rowsIn(read, name)) > 0)
      throw new StoreError(
        'STORE_NOT_EMPTY',
        `The store to copy into holds rows already (in ${name}): name an empty database, or a file that does not exist.`,
      )
}

function refuseOtherVersion(one: readonly TableOutline[], other: readonly TableOutline[]): void {
  if (JSON.stringify(one) === JSON.stringify(other)) return
  throw new StoreError(
    'STORE_OTHER_VERSION',
    'The store to copy from has other tables than this version of Jixiao: start this version on it once, then copy.',
  )
}
