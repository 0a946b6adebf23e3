import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { FILE_LIMITS } from 'server/ingest/files/limits.ts'
import { publish } from 'server/ingest/publish.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { xlsxOf } from '../ingest/files/made-files.ts'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { setCell } from '../ingest/report-copy.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { madeUser, signedIn, someone } from '../support/people.ts'
import { freshFolder, freshStore, type OpenStore } from '../support/stores.ts'

/** Each file is read in a process of its own, which on a busy machine takes its time. */
const PATIENCE = 180_000

type Headers = Record<string, string>

const FIGURES = `{ release { id } funds(by: [REGION, SOURCE], where: { programmes: ["drill"] }) {
  nodes { region { code } source budget executed } } }`

describe('files over HTTP', () => {
  let store: OpenStore
  let app: Awaited<ReturnType<typeof createApp>>
  let importFolder: string
  let editor: Headers
  let admin: Headers
  let script: Headers
  beforeAll(async () => {
    store = await freshStore('sqlite')
    await loadSeeds(store)
    await publish(store, await simulatedTwin())
    importFolder = await freshFolder()
    app = await createApp({ store, webRoot: null, logLevel: 'silent', importFolder })
    editor = await someone(app, store, { role: 'EDITOR', region: '520200' })
    const person = await madeUser(store, { role: 'ADMIN', region: null })
    admin = await signedIn(app, person)
    const made = await app.inject({
      ...{ method: 'POST', url: '/tokens', headers: admin },
      payload: { name: '每晚导入' },
    })
    script = { authorization: `Bearer ${made.json().token}` }
  })
  afterAll(() => app.close())

  const send = (file: Buffer, headers: Headers, search = '') =>
    app.inject({
      ...{ method: 'POST', url: `/import?name=${encodeURIComponent('六盘水 2024.xlsx')}${search}` },
      headers: { 'content-type': 'application/octet-stream', ...headers },
      payload: file,
    })
  const ask = async (query: string, headers: Headers) =>
    (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json()
  const decided = async (id: string, headers: Headers) => {
    for (;;) {
      const { data } = await ask(
        `{ import(id: "${id}") { state fileName problems { sheet row column message } release changes { added { totalCount } } } }`,
        headers,
      )
      if (data.import.state !== 'READING') return data.import
      await wait(250)
    }
  }

  it(
    'go in by an editor, are published by an administrator, and taken back by a restore',
    async () => {
      const file = await xlsxOf(prefectureReport())
      const sent = await send(file, editor)
      expect(sent.statusCode).toBe(202)
      const { id } = sent.json().import
      expect(await decided(id, editor)).toMatchObject({
        ...{ state: 'READY', fileName: '六盘水 2024.xlsx', problems: [] },
        changes: { added: { totalCount: 11 } },
      })
      const kept = await app.inject({ method: 'GET', url: `/import/${id}/file`, headers: editor })
      expect(kept.rawPayload).toEqual(file)
      expect(kept.headers['content-disposition']).toContain(encodeURIComponent('六盘水 2024.xlsx'))

      const early = await app.inject({
        method: 'POST',
        url: `/import/${id}/publish`,
        headers: editor,
        payload: {},
      })
      expect(early.statusCode).toBe(403)
      const published = await app.inject({
        ...{ method: 'POST', url: `/import/${id}/publish`, headers: admin },
        payload: { note: '首次报送' },
      })
      expect(published.json()).toEqual({
        import: { id, state: 'PUBLISHED' },
        release: { id: '3' },
        changed: true,
      })
      const again = await app.inject({
        method: 'POST',
        url: `/import/${id}/publish`,
        headers: admin,
        payload: {},
      })
      expect([again.statusCode, again.json().errors[0].extensions.code]).toEqual([409, 'IMPORT_STATE'])

      const restored = await app.inject({
        ...{ method: 'POST', url: '/releases/2/restore', headers: admin },
        payload: { note: '撤回' },
      })
      expect(restored.json()).toEqual({ release: { id: '4' } })
      const newest = await ask('{ release { id note } }', {})
      expect(newest.data.release).toEqual({ id: '4', note: '撤回' })
      for (const [name, status] of [
        ['4', 409],
        ['9', 404],
        ['x', 404],
      ] as const) {
        const refused = await app.inject({
          method: 'POST',
          url: `/releases/${name}/restore`,
          headers: admin,
          payload: {},
        })
        expect(refused.statusCode).toBe(status)
      }
    },
    PATIENCE,
  )

  it(
    'go in and out by a script with a token',
    async () => {
      const sheets = prefectureReport()
      setCell(sheets, 'report', 2, 'report', 'drill-by-script')
      const { id } = (await send(await xlsxOf(sheets), script, '&publish=true&note=夜间')).json().import
      for (;;) {
        const row = await decided(id, script)
        if (row.state === 'PUBLISHED') {
          expect(row.release).toBe('5')
          break
        }
        expect(row.state).toBe('READY')
        await wait(250)
      }
    },
    PATIENCE,
  )

  it(
    'come back with their mistakes, and a reason',
    async () => {
      const sheets = prefectureReport()
      setCell(sheets, 'funds', 2, 'amount', '七千')
      const { id } = (await send(await xlsxOf(sheets), editor)).json().import
      const { state, problems } = await decided(id, editor)
      expect([state, problems]).toMatchObject([
        'REFUSED',
        [{ sheet: 'funds', row: 2, column: 'amount', message: expect.stringContaining('must be a number') }],
      ])
      const silent = await app.inject({
        method: 'POST',
        url: `/import/${id}/return`,
        headers: admin,
        payload: {},
      })
      expect([silent.statusCode, silent.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
      const returned = await app.inject({
        ...{ method: 'POST', url: `/import/${id}/return`, headers: admin },
        payload: { reason: '请改正金额' },
      })
      expect(returned.json().import.state).toBe('RETURNED')
      const { data } = await ask('{ imports(states: [RETURNED]) { id reason decidedBy } }', editor)
      expect(data.imports).toMatchObject([{ id, reason: '请改正金额' }])
      const gone = await app.inject({ method: 'DELETE', url: `/import/${id}`, headers: editor })
      expect(gone.statusCode).toBe(409)
    },
    PATIENCE,
  )

  it(
    'are seen by those who may read drafts of their region alone',
    async () => {
      const figures = await ask(FIGURES, {})
      const draft = prefectureReport()
      setCell(draft, 'funds', 2, 'amount', '9999')
      const { id } = (await send(await xlsxOf(draft), editor)).json().import
      await decided(id, editor)
      const neighbour = await someone(app, store, { role: 'EDITOR', region: '520400' })
      const analyst = await someone(app, store, { role: 'ANALYST', region: null })
      const list = async (headers: Headers) => (await ask('{ imports { id } }', headers)).data.imports
      expect(await list(neighbour)).toEqual([])
      expect((await list(analyst)).map((row: { id: string }) => row.id)).toContain(id)
      const refused = await ask(`{ import(id: "${id}") { id } }`, neighbour)
      expect(refused.errors[0].extensions.code).toBe('UNKNOWN_IMPORT')
      const file = await app.inject({ method: 'GET', url: `/import/${id}/file`, headers: neighbour })
      expect(file.statusCode).toBe(404)
      const nobody = await ask('{ imports { id } }', {})
      expect(nobody.errors[0].extensions.code).toBe('SIGN_IN_NEEDED')
      // A draft is never in an answer about figures.
      expect(await ask(FIGURES, {})).toEqual(figures)
    },
    PATIENCE,
  )

  it(
    'that stop half way leave nothing behind',
    async () => {
      const count = async () => (await ask('{ imports { id } }', editor)).data.imports.length
      const [known, kept] = [await count(), await readdir(importFolder)]
      const address = new URL('/import?name=half.xlsx', await app.listen({ port: 0, host: '127.0.0.1' }))
      const headers = { ...editor, 'content-type': 'application/octet-stream', 'content-length': 2 ** 20 }
      const half = request(address, { method: 'POST', headers })
      half.on('error', () => {})
      half.write(Buffer.alloc(2 ** 16, 'x'))
      await expect.poll(() => readdir(importFolder)).toHaveLength(kept.length + 1)
      half.destroy()
      await expect.poll(() => readdir(importFolder)).toEqual(kept)
      expect(await count()).toBe(known)
    },
    PATIENCE,
  )

  it(
    'that are empty or too large are refused before anything is written',
    async () => {
      const count = async () =>
        (
          await store.read
            .selectFrom('import')
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n
      const before = await count()
      const empty = await send(Buffer.alloc(0), editor)
      expect([empty.statusCode, empty.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
      const large = await send(Buffer.alloc(20_000_001, 'x'), editor)
      expect(large.statusCode).toBe(413)
      // The reader's sentence names the limit by this number.
      expect(large.json().errors[0].extensions).toMatchObject({
        code: 'FILE_TOO_LARGE',
        values: { megabytes: FILE_LIMITS.bytes / 1_000_000 },
      })
      expect(await count()).toBe(before)
    },
    PATIENCE,
  )
})
