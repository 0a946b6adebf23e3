// Imports, publishes and goes back, in an order that its seed gives, telling of each release once it is acknowledged, until it is killed.
import { fileURLToPath } from 'node:url'
import { connect } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { commandBy } from 'server/access/viewer.ts'
import { publishImport, readImport, takeIn } from 'server/imports/import-house.ts'
import { publish } from 'server/ingest/publish.ts'
import { readFolder } from 'server/ingest/raw-sheets.ts'
import { restoreRelease } from 'server/ingest/restore.ts'
import { csvOf, zipOf } from '../../ingest/files/made-files.ts'
import { seeded } from '../seeded.ts'

const [url = '', folder = '', seed = '0'] = process.argv.slice(2)
const random = seeded(Number(seed))
const store = await connect(url)
const house = { store, folder }
const viewer = commandBy('crash')
await migrate(store)
console.log('working')

const REPORT = fileURLToPath(new URL('../../../seeds/guizhou-2025', import.meta.url))

/** 苗岭's central budget of 2022, never twice the same. */
const changed = async () => {
  const { raw } = await readFolder(REPORT)
  const { header = [], rows = [] } = raw.funds ?? {}
  const [first] = rows
  if (first) first.cells[header.indexOf('amount')] = (1 + random()).toFixed(8)
  return raw
}

async function* once(bytes: Buffer) {
  yield bytes
}

for (;;) {
  const verb = random()
  if (verb < 0.5) {
    const { release } = await publish(store, await changed())
    console.log(`release ${release}`)
  } else if (verb < 0.8) {
    const last = await store.read
      .selectFrom('release')
      .select(({ fn }) => fn.max('release_id').as('id'))
      .executeTakeFirstOrThrow()
    if (last.id === null || last.id < 2) continue
    const { release } = await restoreRelease(store, 1 + Math.floor(random() * (last.id - 1)))
    console.log(`release ${release}`)
  } else {
    const sent = { name: 'crash.zip', publishWhenReady: false, note: null }
    const id = await takeIn(house, viewer, sent, once(await zipOf(csvOf(await changed()))))
    console.log(`import ${id}`)
    await readImport(house, id)
    const { release } = await publishImport(house, viewer, id, null)
    console.log(`release ${release}`)
  }
}
