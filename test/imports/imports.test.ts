import { readdir, readFile, rename } from 'node:fs/promises'
import { loadSeeds } from 'seeds/load.ts'
import type { Viewer } from 'server/access/viewer.ts'
import { importOf } from 'server/imports/import.ts'
import {
  discardImport,
  type ImportHouse,
  publishImport,
  readImport,
  returnImport,
  takeIn,
} from 'server/imports/import-house.ts'
import { selectImport } from 'server/imports/imports.queries.ts'
import { keptPath } from 'server/imports/keep-file.ts'
import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { csvOf, xlsxOf, zipOf } from '../ingest/files/made-files.ts'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { setCell } from '../ingest/report-copy.ts'
import { rowCounts } from '../ingest/row-counts.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { dialects, freshFolder, freshStore } from '../support/stores.ts'

const ADMIN: Viewer = { id: 'a', name: '管理员', role: 'ADMIN', region: null }
const EDITOR: Viewer = { id: 'e', name: '六盘水编辑', role: 'EDITOR', region: '520200' }

async function* bytesOf(file: Buffer) {
  yield file.subarray(0, 1000)
  yield file.subarray(1000)
}

describe.each(dialects)('an import on %s', (dialect) => {
  const opened = async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    await publish(store, await simulatedTwin())
    const house: ImportHouse = { store, folder: await freshFolder() }
    return { store, house, before: await rowCounts(store) }
  }
  const send = async (house: ImportHouse, file: Buffer, viewer = EDITOR, publishWhenReady = false) => {
    const sent = { name: '六盘水.xlsx', publishWhenReady, note: null }
    const id = await takeIn(house, viewer, sent, bytesOf(file))
    await readImport(house, id)
    return id
  }
  const seen = async ({ store }: ImportHouse, id: string) => {
    const row = await selectImport(store.read, id)
    if (!row) throw new Error('The import is gone.')
    return importOf(row)
  }

  it('tells what the file says and would change, and writes nothing', async () => {
    const { store, house, before } = await opened()
    const file = await xlsxOf(prefectureReport())
    const id = await send(house, file)
    expect(await rowCounts(store)).toEqual(before)
    const found = await seen(house, id)
    expect(found).toMatchObject({
      ...{ state: 'READY', kind: 'WORKBOOK', report: 'drill-liupanshui-2024', region: '520200' },
      ...{ progress: { stage: 'PREVIEWING', done: 4, total: 4 }, size: file.length, sameAs: null },
      ...{
        problems: [],
        warnings: [],
        against: '2',
        unchanged: false,
        release: null,
        uploadedBy: '六盘水编辑',
      },
      changes: {
        // Six amounts and five results.
        added: { totalCount: 11 },
        changed: { totalCount: 0 },
        withdrawn: { totalCount: 0 },
        appeared: { totalCount: 1, nodes: [{ check: 'over-completion' }] },
        vanished: { totalCount: 0 },
      },
    })
    expect(found.changes?.added.nodes[0]).toMatchObject({
      ...{ kind: 'FUND', projectName: '南北盘江示范工程', regionName: '六盘水市', from: 2024, to: 2024 },
      ...{ source: 'CENTRAL', measure: 'BUDGET', before: null, after: { value: 7000, printed: '7000' } },
    })
    // The file is kept under its hash, byte for byte.
    expect(await readFile(keptPath(house.folder, found.hash))).toEqual(file)
  })

  it('is published whole, by who may, and leaves its line in the audit log', async () => {
    const { store, house } = await opened()
    const id = await send(house, await zipOf(csvOf(prefectureReport())))
    await expect(publishImport(house, EDITOR, id, null)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await publishImport(house, ADMIN, id, '首次报送')).toEqual({ release: 3, changed: true })
    expect(await seen(house, id)).toMatchObject({
      ...{ state: 'PUBLISHED', kind: 'ZIP', release: '3', note: '首次报送', decidedBy: '管理员' },
    })
    const { note } = await store.read
      .selectFrom('release')
      .where('release_id', '=', 3)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(note).toBe('首次报送')
    const log = await store.read.selectFrom('audit_entry').selectAll().orderBy('at').execute()
    expect(log.map(({ action, about, viewer_name }) => [action, about, viewer_name])).toEqual([
      ['IMPORTED', `import ${id} 六盘水.xlsx`, '六盘水编辑'],
      ['PUBLISHED', `import ${id} release 3`, '管理员'],
    ])
    await expect(publishImport(house, ADMIN, id, null)).rejects.toMatchObject({
      extensions: { code: 'IMPORT_STATE' },
    })
  })

  it('is published at once where that was asked and nothing is wrong', async () => {
    const { house } = await opened()
    const file = await xlsxOf(prefectureReport())
    const id = await send(house, file, ADMIN, true)
    expect(await seen(house, id)).toMatchObject({ state: 'PUBLISHED', release: '3' })
    const sent = { name: 'x.xlsx', publishWhenReady: true, note: null }
    await expect(takeIn(house, EDITOR, sent, bytesOf(file))).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    const broken = prefectureReport()
    setCell(broken, 'funds', 2, 'amount', '-1')
    const other = await send(house, await xlsxOf(broken), ADMIN, true)
    expect(await seen(house, other)).toMatchObject({ state: 'REFUSED', release: null })
  })

  it('of the same file twice is said to be that, and of the same figures to change nothing', async () => {
    const { house } = await opened()
    const file = await xlsxOf(prefectureReport())
    const first = await send(house, file, ADMIN, true)
    const again = await send(house, file)
    expect(await seen(house, again)).toMatchObject({
      ...{ state: 'READY', sameAs: first, unchanged: true, against: '3' },
      changes: { added: { totalCount: 0 } },
    })
    const files = await readdir(house.folder)
    expect(files).toHaveLength(1)
    expect(await publishImport(house, ADMIN, again, null)).toEqual({ release: 3, changed: false })
  })

  it('is refused with sheet, row and column, and can be sent back for a reason', async () => {
    const { store, house, before } = await opened()
    const sheets = prefectureReport()
    setCell(sheets, 'funds', 3, 'amount', '七千')
    setCell(sheets, 'results', 2, 'region', '520400')
    const id = await send(house, await xlsxOf(sheets))
    const found = await seen(house, id)
    expect(found.state).toBe('REFUSED')
    expect(found.changes).toBeNull()
    expect(found.problems).toMatchObject([
      { sheet: 'results', row: 2, column: 'region', message: expect.stringContaining('outside 520200') },
      { sheet: 'funds', row: 3, column: 'amount', message: expect.stringContaining('must be a number') },
    ])
    await expect(publishImport(house, ADMIN, id, null)).rejects.toMatchObject({
      extensions: { code: 'IMPORT_STATE', http: { status: 409 } },
    })
    await expect(returnImport(house, ADMIN, id, ' ')).rejects.toMatchObject({
      extensions: { code: 'BAD_REQUEST' },
    })
    await returnImport(house, ADMIN, id, '请改正金额。')
    expect(await seen(house, id)).toMatchObject({ state: 'RETURNED', reason: '请改正金额。' })
    await expect(discardImport(house, ADMIN, id)).rejects.toMatchObject({
      extensions: { code: 'IMPORT_STATE' },
    })
    expect(await rowCounts(store)).toEqual(before)
  })

  it('of a region that its sender does not report for is refused row by row', async () => {
    const { house } = await opened()
    const elsewhere = { ...EDITOR, region: '520400' }
    const id = await send(house, await xlsxOf(prefectureReport()), elsewhere)
    const { state, problems } = await seen(house, id)
    expect(state).toBe('REFUSED')
    // The report, six amounts and five results.
    expect(problems.filter(({ message }) => message.includes('outside 520400'))).toHaveLength(12)
  })

  it('that is no table is refused, and nothing is written', async () => {
    const { store, house, before } = await opened()
    const id = await send(house, Buffer.from('%PDF-1.7 no table'))
    const found = await seen(house, id)
    expect(found).toMatchObject({ state: 'REFUSED', kind: null, report: null })
    expect(found.problems[0]?.message).toContain('PDF')
    await discardImport(house, EDITOR, id)
    expect(await seen(house, id)).toMatchObject({ state: 'DISCARDED' })
    expect(await rowCounts(store)).toEqual(before)
  })

  it('that was overtaken by another publish is refused then, with what is wrong now', async () => {
    const { house } = await opened()
    const first = await send(house, await xlsxOf(prefectureReport()))
    const rival = prefectureReport()
    setCell(rival, 'report', 2, 'report', 'drill-liupanshui-2024-rival')
    const second = await send(house, await xlsxOf(rival))
    await publishImport(house, ADMIN, first, null)
    await expect(publishImport(house, ADMIN, second, null)).rejects.toMatchObject({
      extensions: { code: 'SHEETS_REFUSED', http: { status: 409 } },
    })
    const { state, problems } = await seen(house, second)
    expect(state).toBe('REFUSED')
    expect(problems[0]?.message).toContain('is stated already by the report drill-liupanshui-2024')
  })

  it('whose file cannot be read again stays as it is, to be published later', async () => {
    const { house, before, store } = await opened()
    const file = await xlsxOf(prefectureReport())
    const id = await send(house, file)
    const row = await selectImport(store.read, id)
    const path = keptPath(house.folder, row?.hash ?? '')
    await rename(path, `${path}.away`)
    await expect(publishImport(house, ADMIN, id, null)).rejects.toMatchObject({
      extensions: { code: 'IMPORT_UNREAD', http: { status: 503 } },
    })
    expect(await seen(house, id)).toMatchObject({ state: 'READY', problems: [] })
    expect(await rowCounts(store)).toEqual(before)
    await rename(`${path}.away`, path)
    expect(await publishImport(house, ADMIN, id, null)).toMatchObject({ changed: true })
  })

  it('that an earlier process left unread is read by the next', async () => {
    const { house } = await opened()
    const sent = { name: 'x.xlsx', publishWhenReady: false, note: null }
    const id = await takeIn(house, EDITOR, sent, bytesOf(await xlsxOf(prefectureReport())))
    const stopped = new AbortController()
    const reading = readImport(house, id, stopped.signal)
    stopped.abort()
    await reading
    expect(await seen(house, id)).toMatchObject({ state: 'READING' })
    await readImport(house, id)
    expect(await seen(house, id)).toMatchObject({ state: 'READY' })
  })

  it('is discarded by its sender or an administrator, not by another editor', async () => {
    const { house } = await opened()
    const id = await send(house, await xlsxOf(prefectureReport()))
    await expect(discardImport(house, { ...EDITOR, id: 'other' }, id)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    await discardImport(house, EDITOR, id)
    await expect(discardImport(house, EDITOR, 'nothing')).rejects.toMatchObject({
      extensions: { code: 'UNKNOWN_IMPORT' },
    })
  })
})
