import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { CompiledQuery, Kysely } from 'kysely'
import type { Store } from '../connect.ts'
import { sqliteDialect } from '../dialect/sqlite.ts'
import { openSqlite } from '../dialect/sqlite-connection.ts'
import { placeWhole, vacuumInto } from '../dialect/sqlite-copy.ts'
import { StoreError } from '../errors.ts'
import type { Database } from '../tables/database.ts'
import { differences, type Sums, sumsOf } from './sums.ts'

/** How often a store may change while a backup is held against it. */
const TRIES = 5

/**
 * Writes a sound copy of a SQLite store that may be in use, whole or not at all: a draft beside, checked page by page and
 * against the sums of what it was made from, synced, and then put in its place.
 * @throws StoreError STORE_NOT_A_FILE, STORE_UNREADABLE, STORE_COPY_DIFFERS
 */
export async function backupStore({ file, read }: Store, to: string): Promise<Sums> {
  if (file === null)
    throw new StoreError(
      'STORE_NOT_A_FILE',
      'A store on PostgreSQL is backed up by its own tools (pg_dump), or copied: pnpm store copy <from> sqlite:<file>.',
    )
  for (let tries = 1; ; tries += 1) {
    const draft = `${to}.${randomUUID()}.new`
    try {
      const sumsNow = () => read.transaction().execute((db) => sumsOf(db))
      const before = await sumsNow()
      await vacuumInto(file, draft)
      const [copied, after] = [await verifyFile(draft), await sumsNow()]
      // Somebody may publish meanwhile: then the draft is what the store was before, or after.
      const apart = [before, after].map((sums) => differences(sums, copied))
      if (apart.some((lines) => lines.length === 0)) {
        await placeWhole(draft, to)
        return copied
      }
      if (tries === TRIES || differences(before, after).length === 0)
        throw new StoreError(
          'STORE_COPY_DIFFERS',
          `The backup does not hold what the store holds: ${apart[0]?.join('; ')}.`,
        )
    } finally {
      await rm(draft, { force: true })
    }
  }
}

/**
 * Reads every page and every row of a SQLite file that nobody writes to.
 * @throws StoreError STORE_UNREADABLE if a page is damaged, an index disagrees, or a row refers to nothing
 */
export async function verifyFile(file: string): Promise<Sums> {
  const connection = await openSqlite(file, { readOnly: true })
  try {
    const ask = async <Row>(sql: string) => (await connection.executeQuery<Row>(CompiledQuery.raw(sql))).rows
    const pages = await ask<{ integrity_check: string }>('pragma integrity_check')
    const wrong = pages.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    const loose = await ask<{ table: string }>('pragma foreign_key_check')
    wrong.push(...loose.map(({ table }) => `a row of ${table} refers to nothing`))
    if (wrong.length > 0) throw damaged(file, wrong.slice(0, 5).join('; '))
    return await sumsOf(
      new Kysely<Database>({ dialect: sqliteDialect({ connections: [connection], begin: 'begin' }) }),
    )
  } catch (cause) {
    throw cause instanceof StoreError ? cause : damaged(file, 'it cannot be read', cause)
  } finally {
    await connection.close()
  }
}

const damaged = (file: string, what: string, cause?: unknown) =>
  new StoreError('STORE_UNREADABLE', `The file ${file} is damaged: ${what}. Put a backup in its place.`, {
    cause,
  })
