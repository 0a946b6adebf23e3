import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { connect, type Store } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'

export interface Standing {
  address: string
  browser: Browser
  store: Store
}

/**
 * Runs `work` with a browser and the built dashboard on the shipped report, or on a store that is there already: for
 * commands, where no test runner clears up.
 */
export async function withDashboard(
  work: (standing: Standing) => Promise<void>,
  standing?: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-'))
  const store = await connect(`sqlite:${standing ?? join(folder, 'store.sqlite')}`)
  await migrate(store)
  if (standing === undefined) await loadSeeds(store)
  const app = await createApp({
    store,
    columnBytes: 256_000_000,
    importFolder: join(folder, 'imports'),
    webRoot: fileURLToPath(new URL('../../web/dist', import.meta.url)),
    // Somebody may frame its charts: only then can a frame be looked at.
    embedOrigins: ['http://localhost'],
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    await work({ address, browser, store })
  } finally {
    await browser.close()
    await app.close()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
