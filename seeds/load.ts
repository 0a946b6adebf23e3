import { fileURLToPath } from 'node:url'
import type { Store } from 'schema/database/connect.ts'
import { type Published, publish } from 'server/ingest/publish.ts'
import { readFolder } from 'server/ingest/raw-sheets.ts'
import { loadReference } from 'server/ingest/reference.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The reports that come with the product. */
export const REPORTS = [here('guizhou-2025')]

/**
 * Loads divisions, schemes and the shipped reports. What is there already, or was replaced by an import, is
 * left as it is.
 */
export async function loadSeeds(store: Store, reports: readonly string[] = REPORTS): Promise<Published[]> {
  await loadReference(store, { regions: here('divisions/regions.csv'), schemes: here('schemes/schemes.csv') })
  const published: Published[] = []
  for (const folder of reports) {
    const { raw, problems } = await readFolder(folder)
    published.push(await publish(store, raw, { problems, onlyIfNew: true }))
  }
  return published
}
