import { existsSync } from 'node:fs'
import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import { openSqlite } from 'schema/database/dialect/sqlite-connection.ts'
import type { StoreErrorCode } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { describe, expect, inject, it } from 'vitest'
import { freshFolder, freshStore, open } from '../support/stores.ts'

const SENTENCE = /^[A-Z][^\n]+\.$/

const refusal = async (url: string) => {
  const error: unknown = await connect(url).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'StoreError', message: expect.stringMatching(SENTENCE) })
  return error
}

describe('an address', () => {
  it.each(['', 'sqlite:', 'sqlite::memory:', 'mysql://localhost/jixiao', 'data/jixiao.db'])(
    '“%s” is refused',
    async (url) => {
      expect(await refusal(url)).toMatchObject({ code: 'STORE_URL' satisfies StoreErrorCode })
    },
  )

  it('of a PostgreSQL that does not run is refused, without its password', async () => {
    const error = await refusal('postgres://jixiao:secret@127.0.0.1:1/jixiao')
    expect(error).toMatchObject({ code: 'STORE_UNREACHABLE' satisfies StoreErrorCode })
    expect(String(error)).not.toContain('secret')
  })

  it('of a database that does not exist is refused', async () => {
    expect(await refusal(`${inject('postgresUrl')}/nowhere`)).toMatchObject({ code: 'STORE_UNREACHABLE' })
  })
})

describe('a SQLite file', () => {
  const path = async () => join(await freshFolder(), 'jixiao.db')

  it('is made with its folders where there is none', async () => {
    const file = join(await freshFolder(), 'a', 'b', '县级 数据.db')
    await migrate(await open(`sqlite:${file}`))
    expect(existsSync(file)).toBe(true)
  })

  it('lies alone in its folder once the store is closed', async () => {
    const folder = await freshFolder()
    const store = await open(`sqlite:${join(folder, 'jixiao.db')}`)
    await migrate(store)
    await store.close()
    expect(await readdir(folder)).toEqual(['jixiao.db'])
  })

  it('is opened by two at once who both find none', async () => {
    const url = `sqlite:${await path()}`
    const stores = await Promise.all([open(url), open(url)])
    await migrate(stores[0])
    expect(await migrate(stores[1])).toEqual([])
  })

  it('of zero bytes is refused, not taken for a new store', async () => {
    const file = await path()
    await writeFile(file, '')
    expect(await refusal(`sqlite:${file}`)).toMatchObject({ code: 'STORE_UNREADABLE' })
    expect(await readdir(join(file, '..'))).toEqual(['jixiao.db'])
  })

  it.each([
    ['short text', 'hello'],
    ['long text', '绩效自评'.repeat(5000)],
  ])('that is %s is refused', async (_, text) => {
    const file = await path()
    await writeFile(file, text)
    expect(await refusal(`sqlite:${file}`)).toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('of another program is refused and left alone', async () => {
    const file = await path()
    const foreign = await openSqlite(file, { readOnly: false })
    await foreign.exec('create table theirs (id integer); insert into theirs values (7)')
    await foreign.close()
    expect(await refusal(`sqlite:${file}`)).toMatchObject({ code: 'STORE_UNREADABLE' })
    const again = await openSqlite(file, { readOnly: true })
    await again.close()
    expect(await readdir(join(file, '..'))).toEqual(['jixiao.db'])
  })

  it('that is a folder is refused', async () => {
    const file = await path()
    await mkdir(file)
    expect(await refusal(`sqlite:${file}`)).toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('below something that is no folder is refused', async () => {
    const file = await path()
    await writeFile(file, 'a file')
    expect(await refusal(`sqlite:${join(file, 'jixiao.db')}`)).toMatchObject({ code: 'STORE_UNWRITABLE' })
  })

  it('cut off in the middle is refused', async () => {
    const { file, close } = await freshStore('sqlite')
    await close()
    await truncate(file ?? '', 8192)
    expect(await refusal(`sqlite:${file}`)).toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('is written with the settings that keep it safe', async () => {
    const { write } = await freshStore('sqlite')
    const pragma = async (name: string) => (await sql`pragma ${sql.raw(name)}`.execute(write)).rows[0]
    expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(await pragma('synchronous')).toEqual({ synchronous: 2 })
    expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 })
  })
})
