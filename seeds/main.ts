import { connect } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { BadSettings, readConfig } from 'server/config.ts'
import { SheetsRefused } from 'server/ingest/problems.ts'
import { loadSeeds } from './load.ts'

/** `pnpm seed`: makes the store if need be, and loads the reports that come with the product. */
async function main(): Promise<void> {
  const store = await connect(readConfig(process.env).databaseUrl)
  try {
    await migrate(store)
    for (const { release, changed, facts } of await loadSeeds(store)) {
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

main().catch((error: unknown) => {
  const told = error instanceof BadSettings || error instanceof StoreError || error instanceof SheetsRefused
  console.error(told ? error.message : error)
  process.exit(1)
})
