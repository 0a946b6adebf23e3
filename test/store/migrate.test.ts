import { existsSync } from 'node:fs'
import { type Kysely, type Migration, sql } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { openSqlite } from 'schema/database/dialect/sqlite-connection.ts'
import { migrate } from 'schema/database/migrate.ts'
import { migrations } from 'schema/database/migrations/index.ts'
import { describe, expect, it } from 'vitest'
import { dialects, freshStore, freshUrl, open } from '../support/stores.ts'
import { filled, tableNames } from './rows.ts'

/** They may speak of all projects of a report together, and stand on every node. */
const REFERENCE = ['restatement', 'finding']

const tablesOf = async ({ read }: Store) =>
  (await read.introspection.getTables()).map((table) => table.name).sort()

const step = (...statements: string[]): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})

describe.each(dialects)('migrating on %s', (dialect) => {
  it('makes every table', async () => {
    const store = await open(await freshUrl(dialect))
    expect(await migrate(store)).toEqual(Object.keys(migrations))
    expect(await tablesOf(store)).toEqual([...tableNames].sort())
  })

  it('does nothing the second time', async () => {
    const store = await freshStore(dialect)
    expect(await migrate(store)).toEqual([])
  })

  it('gives every table a key, with the project in it where rows belong to one', async () => {
    const { read } = await freshStore(dialect)
    for (const table of tableNames) {
      const key = await keyOf(read, dialect, table)
      expect(key, table).not.toEqual([])
      const byProject = 'project_id' in filled[table] && !REFERENCE.includes(table)
      if (byProject) expect(key, table).toContain('project_id')
    }
  })

  it('applies what is new and keeps what is there', async () => {
    const store = await freshStore(dialect)
    await store.write.insertInto('region').values(filled.region).execute()
    const added = { ...migrations, '9000_added': step('create table added (id integer primary key)') }
    expect(await migrate(store, added)).toEqual(['9000_added'])
    expect(await store.read.selectFrom('region').selectAll().execute()).toEqual([filled.region])
  })

  it('undoes a migration that fails, and those that came with it', async () => {
    const store = await freshStore(dialect)
    const failing = {
      ...migrations,
      '9001_good': step('create table good (id integer primary key)'),
      '9002_bad': step('create table bad (id integer primary key)', 'insert into nowhere values (1)'),
    }
    await expect(migrate(store, failing)).rejects.toMatchObject({
      code: 'STORE_MIGRATION',
      message: expect.stringContaining('9002_bad'),
    })
    expect(await tablesOf(store)).toEqual([...tableNames].sort())
    expect(await migrate(store)).toEqual([])
  })

  it('refuses a store of a newer version, and leaves it as it is', async () => {
    const url = await freshUrl(dialect)
    const newer = await open(url)
    await migrate(newer, {
      ...migrations,
      '9003_future': step('create table future (id integer primary key)'),
    })
    await newer.close()
    const store = await open(url)
    await expect(migrate(store)).rejects.toMatchObject({
      code: 'STORE_NEWER',
      message: expect.stringContaining('9003_future'),
    })
    expect(await tablesOf(store)).toContain('future')
  })
})

const keyOf = async (db: Store['read'], dialect: string, table: string) => {
  const query =
    dialect === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0`
      : sql<{ name: string }>`
          select attname::text as name from pg_index
          join pg_attribute on attrelid = indrelid and attnum = any(indkey)
          where indisprimary and indrelid = to_regclass(${table})`
  return (await query.execute(db)).rows.map((row) => row.name)
}

describe('the copy that migrating a SQLite store takes', () => {
  const added = { ...migrations, '9000_added': step('create table added (id integer primary key)') }

  it('holds the store as it was before', async () => {
    const store = await freshStore('sqlite')
    await store.write.insertInto('region').values(filled.region).execute()
    await migrate(store, added)
    const copy = await open(`sqlite:${store.file}.before-9000_added`)
    expect(await copy.read.selectFrom('region').selectAll().execute()).toEqual([filled.region])
    expect(await tablesOf(copy)).not.toContain('added')
  })

  it('is sound, and a store of its own', async () => {
    const store = await freshStore('sqlite')
    await migrate(store, added)
    const copy = await openSqlite(`${store.file}.before-9000_added`, { readOnly: true })
    const checked = await copy.executeQuery(sql`pragma integrity_check`.compile(store.read))
    await copy.close()
    expect(checked.rows).toEqual([{ integrity_check: 'ok' }])
  })

  it('is not taken of a new store, nor of one that is up to date', async () => {
    const store = await freshStore('sqlite')
    await migrate(store)
    expect(existsSync(`${store.file}.before-0001_reference_tables`)).toBe(false)
  })
})
