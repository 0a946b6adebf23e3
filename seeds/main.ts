import { connect, type Store } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { BadSettings, type Config, readConfig } from 'server/config.ts'
import { SheetsRefused } from 'server/ingest/problems.ts'
import type { Published } from 'server/ingest/publish.ts'
import { loadSeeds, loadWithSimulated } from './load.ts'

/** `pnpm seed`: makes the store if need be, and loads what comes with the product. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const store = await connect(config.databaseUrl)
  try {
    await migrate(store)
    for (const { release, changed, facts } of await load(store, config)) {
      console.log(
        changed
          ? `Report loaded: ${facts} facts, release ${release}.`
          : `Report unchanged, release ${release}.`,
      )
    }
  } finally {
    await store.close()
  }
}

const load = async (store: Store, { simulated }: Config): Promise<Published[]> =>
  simulated ? [await loadWithSimulated(store)] : loadSeeds(store)

main().catch((error: unknown) => {
  const told = error instanceof BadSettings || error instanceof StoreError || error instanceof SheetsRefused
  console.error(told ? error.message : error)
  process.exit(1)
})
