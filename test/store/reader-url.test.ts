import { connect } from 'schema/database/connect.ts'
import { readConfig } from 'server/config.ts'
import { describe, expect, it } from 'vitest'
import { freshStore, freshUrl } from '../support/stores.ts'
import { filled } from './rows.ts'

describe('a reader apart from the store', () => {
  it('answers from where it is told, and writes where the store is', async () => {
    const [primary, replica] = [await freshStore('postgres'), await freshStore('postgres')]
    await replica.write
      .insertInto('region')
      .values({ ...filled.region, name: '副本' })
      .execute()
    const store = await connect(primary.url, { readerUrl: replica.url, readers: 2 })
    try {
      await store.write
        .insertInto('region')
        .values({ ...filled.region, name: '主库' })
        .execute()
      const name = (db: typeof store.read) => db.selectFrom('region').select('name').execute()
      expect(await name(store.read)).toEqual([{ name: '副本' }])
      expect(await name(primary.read)).toEqual([{ name: '主库' }])
      await expect(store.read.deleteFrom('region').execute()).rejects.toThrow(/read-only/)
    } finally {
      await store.close()
    }
  })

  it('that does not answer is said at the start', async () => {
    const { url } = await freshStore('postgres')
    const made = connect(url, { readerUrl: url.replace(/\/test_.*$/, '/nowhere') })
    await expect(made).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('DATABASE_READER_URL'),
    })
  })

  it('is refused beside a store in a file', async () => {
    const made = connect(await freshUrl('sqlite'), { readerUrl: 'postgres://replica/jixiao' })
    await expect(made).rejects.toMatchObject({ code: 'STORE_URL' })
  })

  it('and the size of the pool are settings', () => {
    const { reading } = readConfig({
      DATABASE_READER_URL: 'postgres://replica/jixiao',
      DATABASE_READERS: '25',
    })
    expect(reading).toEqual({ readerUrl: 'postgres://replica/jixiao', readers: 25 })
    expect(readConfig({}).reading).toEqual({})
    expect(() => readConfig({ DATABASE_READERS: '0' })).toThrow(/DATABASE_READERS/)
  })
})
