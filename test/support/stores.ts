import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type ConnectOptions, connect, type Store } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { afterAll, inject } from 'vitest'

/** Both real stores: `describe.each(dialects)('… on %s', (dialect) => …)`. */
export const dialects = ['sqlite', 'postgres'] as const
export type DialectName = (typeof dialects)[number]

const leftovers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

/** A temporary folder, gone when the test file is done. */
export const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-test-'))
  leftovers.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The address of a store that nobody has opened yet. */
export const freshUrl = async (dialect: DialectName): Promise<string> => {
  if (dialect === 'sqlite') return `sqlite:${join(await freshFolder(), 'jixiao.db')}`
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer('create', name)
  leftovers.push(() => administer('drop', name))
  return `${inject('postgresUrl')}/${name}`
}

/** A store that knows where it is, so that another process can open it too. */
export interface OpenStore extends Store {
  url: string
}

/** Opens a store and closes it when the test file is done; it may be closed before. */
export const open = async (url: string, options?: ConnectOptions): Promise<OpenStore> => {
  const store = await connect(url, options)
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= store.close()
    return closed
  }
  leftovers.push(close)
  return { ...store, url, close }
}

/** A new, migrated, empty store. */
export const freshStore = async (dialect: DialectName, options?: ConnectOptions): Promise<OpenStore> => {
  const store = await open(await freshUrl(dialect), options)
  await migrate(store)
  return store
}

const administer = async (verb: 'create' | 'drop', database: string) => {
  const { write, close } = await connect(`${inject('postgresUrl')}/postgres`)
  const name = sql.id(database)
  await (verb === 'create' ? sql`create database ${name}` : sql`drop database ${name} with (force)`).execute(
    write,
  )
  await close()
}
