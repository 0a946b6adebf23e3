import type { Store } from 'schema/database/connect.ts'
import { loadSeeds } from 'seeds/load.ts'
import { publish } from 'server/ingest/publish.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'

/** The report, and beside it the same figures under a programme that is marked as made up. */
export async function loadWithSimulated(store: Store): Promise<void> {
  await loadSeeds(store)
  await publish(store, await simulatedTwin())
}
