import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backupStore, verifyFile } from 'schema/database/copy/backup.ts'
import { differences, sumsOf } from 'schema/database/copy/sums.ts'
import { loadSeeds, loadWithSimulated } from 'seeds/load.ts'
import { readStoreWords } from 'server/store/store-words.ts'
import { describe, expect, it } from 'vitest'
import { freshFolder, freshStore, open } from '../support/stores.ts'
import { fact } from './seed-rows.ts'

describe('a backup', () => {
  it('holds what the store holds, and is a store of its own', async () => {
    const store = await freshStore('sqlite')
    await loadWithSimulated(store)
    const file = join(await freshFolder(), 'saved.sqlite')
    const sums = await backupStore(store, file)
    expect(differences(sums, await sumsOf(store.read))).toEqual([])
    expect(differences(sums, await verifyFile(file))).toEqual([])
    const copy = await open(`sqlite:${file}`)
    expect(await copy.read.selectFrom('release').select('release_id').execute()).toEqual([{ release_id: 1 }])
  })

  it('is sound while others write', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const file = join(await freshFolder(), 'saved.sqlite')
    let writing = true
    const writer = (async () => {
      for (let n = 0; writing && n < 5; n++) {
        const row = { ...fact(`more-${n}`), project_id: 'miaoling', region_code: '520000' }
        await store.write
          .insertInto('fund_fact')
          .values({ ...row, document_id: 'caijian-2026-1' })
          .execute()
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    })()
    await backupStore(store, file)
    writing = false
    await writer
    expect((await verifyFile(file)).get('project since release 1')?.rows).toBe(2)
  })

  it('leaves nothing beside it, and an older backup as it was, where it cannot be made', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const folder = await freshFolder()
    await expect(backupStore(store, join(folder, 'nowhere', 'saved.sqlite'))).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
    await backupStore(store, join(folder, 'saved.sqlite'))
    expect(await readdir(folder)).toEqual(['saved.sqlite'])
  })

  it('of a store on PostgreSQL is refused with what to do', async () => {
    const store = await freshStore('postgres')
    await expect(backupStore(store, join(await freshFolder(), 'saved.sqlite'))).rejects.toMatchObject({
      code: 'STORE_NOT_A_FILE',
      message: expect.stringContaining('pg_dump'),
    })
  })

  it.each([0.3, 0.5, 0.8])('with a page overwritten at %d of the file is found damaged', async (at) => {
    const store = await freshStore('sqlite')
    await loadWithSimulated(store)
    const file = join(await freshFolder(), 'saved.sqlite')
    await backupStore(store, file)
    const bytes = await readFile(file)
    const page = Math.floor((bytes.length * at) / 4096) * 4096
    bytes.fill(0xa5, page, page + 4096)
    await writeFile(file, bytes)
    await expect(verifyFile(file)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })
})

describe('pnpm store', () => {
  it('reads its words', () => {
    expect(readStoreWords(['copy', 'sqlite:a', 'sqlite:b'])).toEqual({
      verb: 'copy',
      from: 'sqlite:a',
      to: 'sqlite:b',
    })
    expect(readStoreWords(['backup', 'a'])).toEqual({ verb: 'backup', file: 'a' })
    expect(readStoreWords(['verify'])).toEqual({ verb: 'verify', file: null })
    expect(readStoreWords(['verify', 'a'])).toEqual({ verb: 'verify', file: 'a' })
  })

  it.each([
    [[]],
    [['copy']],
    [['copy', 'a']],
    [['copy', 'a', 'a']],
    [['copy', 'a', 'b', 'c']],
    [['backup']],
    [['move']],
  ])('says how it is used for %j', (words) => {
    expect(() => readStoreWords(words)).toThrow(/Use: pnpm store copy/)
  })
})
