import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { FILE_LIMITS } from 'server/ingest/files/limits.ts'
import { readApart } from 'server/ingest/files/read-apart.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '../../support/stores.ts'
import { reportSheets } from '../report-copy.ts'
import { xlsxOf } from './made-files.ts'

const kept = async (bytes: Buffer) => {
  const path = join(await freshFolder(), 'upload')
  await writeFile(path, bytes)
  return path
}

describe('a file read in a process of its own', () => {
  it('is read as it is here, and tells how far it has come', async () => {
    const bytes = await xlsxOf(await reportSheets())
    const stages: string[] = []
    const read = await readApart(await kept(bytes), 'guizhou.xlsx', {
      onProgress: ({ stage }) => stages.push(stage),
    })
    expect(read).toEqual(await readFile(bytes, 'guizhou.xlsx'))
    expect(stages).toEqual(['UNPACKING', 'READING', 'UNDERSTANDING'])
  })

  it('that takes too long is a problem of the file', async () => {
    const path = await kept(await xlsxOf(await reportSheets()))
    const read = await readApart(path, 'guizhou.xlsx', { limits: { ...FILE_LIMITS, seconds: 0.01 } })
    expect(read).toMatchObject({ kind: null, raw: {}, problems: [{ sheet: 'guizhou.xlsx' }] })
    expect(read.problems[0]?.messageEn).toMatch(/took longer than 0.01 s/)
  })

  it('that takes too much memory is a problem of the file', async () => {
    const sheets = await reportSheets()
    const [first] = sheets.funds.rows
    const cells = first?.cells ?? []
    sheets.funds.rows = Array.from({ length: 20_000 }, (_, row) => ({ row: row + 2, cells }))
    const limits = { ...FILE_LIMITS, memory: 40 }
    const read = await readApart(await kept(await xlsxOf(sheets)), 'guizhou.xlsx', { limits })
    expect(read.problems[0]?.messageEn).toMatch(/more than 40 MB of memory/)
  })

  it('that is gone is a problem, and nothing hangs', async () => {
    const read = await readApart('/nowhere/at/all', 'guizhou.xlsx')
    expect(read.problems[0]?.messageEn).toMatch(/could not be read/)
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    const reading = readApart(await kept(await xlsxOf(await reportSheets())), 'guizhou.xlsx', {
      signal: stop.signal,
    })
    stop.abort()
    expect((await reading).problems[0]?.messageEn).toMatch(/not read to its end/)
  })

  it('that is stopped tells nothing more, even what it had said before', async () => {
    const stop = new AbortController()
    const stages: string[] = []
    const reading = readApart(await kept(await xlsxOf(await reportSheets())), 'guizhou.xlsx', {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        stages.push(stage)
        // Meanwhile it goes on, and its next news waits to be heard.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000)
        stop.abort()
      },
    })
    await reading
    await setTimeout(100)
    expect(stages).toEqual(['UNPACKING'])
  })
})
