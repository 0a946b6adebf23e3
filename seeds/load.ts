import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Store } from 'schema/database/connect.ts'
import { SheetsRefused } from 'server/ingest/problems.ts'
import { type Built, type Published, publish, publishAll } from 'server/ingest/publish.ts'
import { type RawSheets, readFolder } from 'server/ingest/raw-sheets.ts'
import { loadReference } from 'server/ingest/reference.ts'
import { simulatedReports } from './simulated/generate.ts'
import { type Progress, withProgress } from './simulated/progress.ts'
import { SCALES, type ScaleName } from './simulated/scales.ts'
import { divisionsOf } from './simulated/world.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The reports that come with the product. */
export const REPORTS = [here('guizhou-2025')]

/** Loads divisions and schemes, which every report refers to. */
export const loadDivisions = (store: Store) =>
  loadReference(store, { regions: here('divisions/regions.csv'), schemes: here('schemes/schemes.csv') })

/**
 * Loads divisions, schemes and the shipped reports. What is there already, or was replaced by an import, is
 * left as it is.
 */
export async function loadSeeds(store: Store, reports: readonly string[] = REPORTS): Promise<Published[]> {
  await loadDivisions(store)
  const published: Published[] = []
  for (const folder of reports) {
    const { raw, problems } = await readFolder(folder)
    published.push(await publish(store, raw, { problems, onlyIfNew: true }))
  }
  return published
}

/** The same, and beside the reports the small programme that says of itself that it is made up: one release. */
export async function loadWithSimulated(store: Store): Promise<Published> {
  await loadDivisions(store)
  return publishAll(store, reportsAndSimulated(), { onlyIfNew: true })
}

async function* reportsAndSimulated(): AsyncGenerator<Partial<RawSheets>> {
  for (const folder of REPORTS) {
    const { raw, problems } = await readFolder(folder)
    if (problems.length > 0) throw new SheetsRefused(problems)
    yield raw
  }
  yield* await simulated('small')
}

/** Loads the made-up programme of a scale in one release: all of it, or, interrupted, nothing. */
export async function loadScale(
  store: Store,
  scale: ScaleName,
  tell: (progress: Progress) => void,
  onBuilt?: (built: Built) => void,
): Promise<Published> {
  await loadDivisions(store)
  const { reports, programme } = SCALES[scale]
  const note = `${programme.name} · ${programme.nameEn}`
  return publishAll(store, withProgress(await simulated(scale), reports.length, tell), { note, onBuilt })
}

/** Made-up reports of a scale, one at a time. */
export async function simulated(scale: ScaleName): Promise<Generator<RawSheets>> {
  return simulatedReports(scale, divisionsOf(await readFile(here('divisions/regions.csv'))))
}
