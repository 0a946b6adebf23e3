import { migrate } from 'schema/database/migrate.ts'
import { migrations } from 'schema/database/migrations/index.ts'
import { describe, expect, it } from 'vitest'
import { startChild } from '../support/child.ts'
import { dialects, freshStore, freshUrl, open } from '../support/stores.ts'
import { tableNames } from './rows.ts'

const CHILDREN = 'test/store/children'

describe.each(dialects)('several processes on %s', (dialect) => {
  it('three that migrate a new store at once: one does it, the others find it done', async () => {
    const url = await freshUrl(dialect)
    const three = [1, 2, 3].map(() => startChild(`${CHILDREN}/migrate.ts`, [url]))
    const ends = await Promise.all(three.map((child) => child.ended()))
    expect(ends.map((end) => end.code)).toEqual([0, 0, 0])
    const applied = ends.map((end) => end.output.trim()).sort()
    expect(applied).toEqual([JSON.stringify(Object.keys(migrations)), '[]', '[]'])
  })

  it('a migration that is killed leaves nothing behind', async () => {
    const store = await freshStore(dialect)
    await store.close()
    const url = store.url
    const child = startChild(`${CHILDREN}/half-migrate.ts`, [url])
    await child.printed('half done')
    child.process.kill('SIGKILL')
    await child.ended()

    const after = await open(url)
    const tables = await after.read.introspection.getTables()
    expect(tables.map((table) => table.name).sort()).toEqual([...tableNames].sort())
    const region = tables.find((table) => table.name === 'region')
    expect(region?.columns.map((column) => column.name)).not.toContain('half_made')
    expect(await migrate(after)).toEqual([])
  })

  it('four that write at once lose nothing', async () => {
    const store = await freshStore(dialect)
    await store.close()
    const writers = ['a', 'b', 'c', 'd'].map((name) =>
      startChild(`${CHILDREN}/write.ts`, [store.url, name, '25']),
    )
    const ends = await Promise.all(writers.map((writer) => writer.ended()))
    expect(ends.map((end) => end.code)).toEqual([0, 0, 0, 0])
    const after = await open(store.url)
    const rows = await after.read.selectFrom('release').select('release_id').orderBy('release_id').execute()
    expect(rows.map((row) => row.release_id)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
  })

  it('a writer that is killed loses nothing that it acknowledged', async () => {
    const store = await freshStore(dialect)
    await store.close()
    const writer = startChild(`${CHILDREN}/write.ts`, [store.url, 'a', '100000'])
    await writer.printed('\n10\n')
    writer.process.kill('SIGKILL')
    const { output } = await writer.ended()
    const acknowledged = output.trim().split('\n').length
    const after = await open(store.url)
    const { count } = await after.read
      .selectFrom('release')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    // One more may be in the store than was told of.
    expect([acknowledged, acknowledged + 1]).toContain(count)
  })
})
