import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { copyStore } from 'schema/database/copy/copy-store.ts'
import { differences, sumsOf } from 'schema/database/copy/sums.ts'
import { loadWithSimulated } from 'seeds/load.ts'
import { snapshots } from 'server/snapshot.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DialectName, freshStore, type OpenStore, open } from '../support/stores.ts'
import { fact } from './seed-rows.ts'

const CHILD = fileURLToPath(new URL('children/copy.ts', import.meta.url))

describe.each<[DialectName, DialectName]>([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
])('a copy from %s to %s', (from, to) => {
  let source: OpenStore
  beforeAll(async () => {
    source = await freshStore(from)
    await loadWithSimulated(source)
  })

  it('holds the same, by every table and release, and tells how far it is', async () => {
    const target = await freshStore(to)
    const told: { rows: number; of: number }[] = []
    const sums = await copyStore(source, target, (progress) => told.push(progress))
    expect(differences(await sumsOf(source.read), await sumsOf(target.read))).toEqual([])
    // Facts of both reports, and all of one release.
    expect(sums.get('fund_fact since release 1')?.rows).toBeGreaterThan(900)
    expect(sums.get('region')?.rows).toBe(368)
    const last = told.at(-1)
    expect(last?.rows).toBe(last?.of)
    const [one, other] = await Promise.all([source, target].map(({ read }) => snapshots(read)()))
    expect(other).toEqual(one)
  })

  it('refuses a store that holds anything', async () => {
    const target = await freshStore(to)
    await target.write
      .insertInto('region')
      .values({ ...region, region_code: '990000' })
      .execute()
    await expect(copyStore(source, target)).rejects.toMatchObject({
      code: 'STORE_NOT_EMPTY',
      message: expect.stringContaining('region'),
    })
  })

  it('refuses a store of another version', async () => {
    const target = await freshStore(to)
    await target.write.schema.createTable('later').addColumn('id', 'integer').execute()
    await expect(copyStore(source, target)).rejects.toMatchObject({ code: 'STORE_OTHER_VERSION' })
  })

  it('that is killed leaves the target empty, and can be made again', async () => {
    const target = await freshStore(to)
    for (const after of [200, 1_500, 4_000]) {
      const child = fork(CHILD, [source.url, target.url, String(after)], { stdio: 'ignore' })
      await once(child, 'exit')
      expect((await sumsOf(target.read)).size, `killed after ${after} rows`).toBe(0)
    }
    await copyStore(source, target)
    expect(differences(await sumsOf(source.read), await sumsOf(target.read))).toEqual([])
  })
})

describe('sums', () => {
  it('tell a changed figure, a row too many and a row too few', async () => {
    const store = await freshStore('sqlite')
    await loadWithSimulated(store)
    const before = await sumsOf(store.read)
    const changed = store.write.updateTable('fund_fact').where('project_id', '=', 'miaoling')
    await changed.where('fact_id', '=', 'guizhou-2025:funds:2').set({ amount: 1 }).execute()
    expect(differences(before, await sumsOf(store.read))).toEqual([
      expect.stringMatching(/^fund_fact since release 1: 9\d\d rows here, 9\d\d there, with other content$/),
    ])
    const other = { ...fact('more'), project_id: 'other', since_release: 7 }
    await store.write
      .insertInto('fund_fact')
      .values({ ...other, region_code: '520000', document_id: 'caijian-2026-1' })
      .execute()
    expect(differences(before, await sumsOf(store.read))).toContain(
      'fund_fact since release 7: 0 rows here, 1 there',
    )
  })

  it('are the same of an own second reading', async () => {
    const store = await freshStore('postgres')
    await loadWithSimulated(store)
    const again = await open(store.url)
    expect(differences(await sumsOf(store.read), await sumsOf(again.read))).toEqual([])
  })
})

const region = { name: '某地', name_en: null, level: 'PROVINCE' as const, parent_code: null }
