import { type Migration, Migrator } from 'kysely'
import type { Store } from './connect.ts'
import { copySqlite } from './dialect/sqlite-copy.ts'
import { StoreError } from './errors.ts'
import { migrations as ours } from './migrations/index.ts'

/**
 * Brings the store to this version's tables, in one transaction; several processes may call it at once.
 * A SQLite store that holds data is copied first, to `<file>.before-<migration>`.
 * @returns the names of the migrations that were applied, none if the store was up to date
 * @throws StoreError STORE_NEWER, STORE_MIGRATION
 */
export const migrate = async (
  store: Store,
  migrations: Record<string, Migration> = ours,
): Promise<string[]> => {
  const known = Object.keys(migrations)
  const before = await appliedMigrations(store)
  refuseNewer(before, known)

  const migrator = new Migrator({
    db: store.write,
    provider: { getMigrations: async () => copyingFirst(store, before.length > 0, migrations) },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) {
    // Another process, of a newer version, may have been at it meanwhile.
    refuseNewer(await appliedMigrations(store), known)
    const failed = results.find((result) => result.status === 'Error')?.migrationName ?? 'the migration'
    throw new StoreError(
      'STORE_MIGRATION',
      `The store could not be brought up to date: ${failed} failed and was rolled back, so the older version still works on it.`,
      { cause: error },
    )
  }
  return results.map((result) => result.migrationName)
}

const refuseNewer = (applied: readonly string[], known: readonly string[]) => {
  const unknown = applied.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new StoreError(
    'STORE_NEWER',
    `The store was made by a newer version of Jixiao (it holds ${unknown}): start that version, or restore an older backup.`,
  )
}

const appliedMigrations = async ({ write }: Store): Promise<string[]> => {
  const tables = await write.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await write
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return rows.map((row) => row.name)
}

/** The copy is taken by the first migration that runs: only there is the write lock held, so nobody's write falls between. */
const copyingFirst = ({ file }: Store, holdsData: boolean, migrations: Record<string, Migration>) => {
  let copied = file === null || !holdsData
  return Object.fromEntries(
    Object.entries(migrations).map(([name, migration]) => {
      const up: Migration['up'] = async (db) => {
        if (!copied && file !== null) await copySqlite(file, `${file}.before-${name}`)
        copied = true
        await migration.up(db)
      }
      return [name, { ...migration, up }]
    }),
  )
}
