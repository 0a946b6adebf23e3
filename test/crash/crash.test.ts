import { readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { migrate } from 'schema/database/migrate.ts'
import { loadSeeds } from 'seeds/load.ts'
import { commandBy } from 'server/access/viewer.ts'
import { publishImport, readImport, takeIn } from 'server/imports/import-house.ts'
import { importQueue } from 'server/imports/import-queue.ts'
import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { csvOf, zipOf } from '../ingest/files/made-files.ts'
import { reportSheets, setCell } from '../ingest/report-copy.ts'
import { tableNames } from '../store/rows.ts'
import { startChild } from '../support/child.ts'
import { dialects, freshFolder, freshStore, freshUrl, open } from '../support/stores.ts'
import { seeded } from './seeded.ts'
import { expectWhole } from './whole.ts'

/** Kills of each kind on each engine; `CRASH_KILLS=100` runs the 400 of a release. */
const KILLS = Number(process.env.CRASH_KILLS ?? 4)
/** Rounds of two at once on each engine. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 2)
/** Every kill and every deed follow from it; a failure names the seed that it came from. */
const SEED = 20_261_125
/** Milliseconds that a test may take on a busy machine. */
const LONG = 900_000 + 60_000 * ROUNDS
/** Milliseconds after which a child is killed at the latest. */
const LATEST = 2_500

const viewer = commandBy('crash')

async function* once(bytes: Buffer) {
  yield bytes
}

describe.each(dialects)('killed at any moment on %s', (dialect) => {
  it(
    `${KILLS} times while importing, publishing and going back: nothing partial, nothing told lost`,
    async () => {
      const store = await freshStore(dialect)
      await loadSeeds(store)
      const folder = await freshFolder()
      const random = seeded(SEED)
      let told = 1
      for (let kill = 0; kill < KILLS; kill += 1) {
        const seed = SEED + kill
        const child = startChild('test/crash/children/work.ts', [store.url, folder, String(seed)])
        await child.printed('working')
        await wait(random() * LATEST)
        child.process.kill('SIGKILL')
        const { output } = await child.ended()
        const acknowledged = [...output.matchAll(/^release (\d+)$/gm)].map(([, id]) => Number(id))
        told = Math.max(told, ...acknowledged)
        const last = await expectWhole(store)
        // One more may be in the store than was told of.
        expect([told, told + 1], `seed ${seed}`).toContain(last)
        told = last
        const kept = [...output.matchAll(/^import (\S+)$/gm)].map(([, id]) => id)
        const known = await store.read.selectFrom('import').select('import_id').execute()
        expect(known.map(({ import_id }) => import_id)).toEqual(expect.arrayContaining(kept))
      }
      // What was left unread is read by the next process, and the store goes on.
      const queue = importQueue({ store, folder }, (error) => {
        throw error
      })
      await queue.resume()
      await queue.idle()
      const unread = await store.read
        .selectFrom('import')
        .where('state', '=', 'READING')
        .selectAll()
        .execute()
      expect(unread).toEqual([])
      const sheets = await reportSheets()
      setCell(sheets, 'funds', 2, 'amount', '2.5')
      expect(await publish(store, sheets)).toMatchObject({ release: told + 1, changed: true })
      // A file appears under its hash only when it is whole.
      const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
      for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/)
    },
    LONG,
  )

  it(
    `${KILLS} times while migrating: the next start finds a store that it can bring up to date`,
    async () => {
      const random = seeded(SEED + 1)
      for (let kill = 0; kill < KILLS; kill += 1) {
        const url = await freshUrl(dialect)
        const child = startChild('test/store/children/migrate.ts', [url])
        await wait(random() * LATEST)
        child.process.kill('SIGKILL')
        await child.ended()
        const store = await open(url)
        await migrate(store)
        const tables = await store.read.introspection.getTables()
        expect(tables.map(({ name }) => name).sort()).toEqual([...tableNames].sort())
        await store.close()
      }
    },
    LONG,
  )

  it(
    `two at once, ${ROUNDS} times over: exactly one effect each`,
    async () => {
      const store = await freshStore(dialect)
      await loadSeeds(store)
      const house = { store, folder: await freshFolder() }
      let last = 1
      for (let round = 0; round < ROUNDS; round += 1) {
        const [one, other] = [await reportSheets(), await reportSheets()]
        setCell(one, 'funds', 2, 'amount', `2.${round}1`)
        setCell(other, 'funds', 2, 'amount', `2.${round}2`)
        const both = await Promise.all([publish(store, one), publish(store, other)])
        expect(both.map(({ release }) => release).sort((a, b) => a - b)).toEqual([last + 1, last + 2])
        last += 2

        // The same import published twice at once: once, and once refused. Two imports at once: one waits.
        setCell(one, 'funds', 2, 'amount', `2.${round}3`)
        setCell(other, 'funds', 2, 'amount', `2.${round}4`)
        const ids = await Promise.all(
          [one, other].map(async (sheets) => {
            const sent = { name: 'two.zip', publishWhenReady: false, note: null }
            const id = await takeIn(house, viewer, sent, once(await zipOf(csvOf(sheets))))
            await readImport(house, id)
            return id
          }),
        )
        const ends = await Promise.allSettled(
          [ids[0], ids[0], ids[1]].map((id) => publishImport(house, viewer, id ?? '', null)),
        )
        const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
        expect(refused).toMatchObject([{ extensions: { code: 'IMPORT_STATE' } }])
        const done = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.release] : []))
        expect(done.sort((a, b) => a - b)).toEqual([last + 1, last + 2])
        last += 2
        expect(await expectWhole(store)).toBe(last)
      }
    },
    LONG,
  )
})
