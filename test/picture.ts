import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { connect } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `pnpm picture`: takes the README's picture of the built dashboard on the shipped report. */
async function takePicture(file: string): Promise<void> {
  const store = await connect(`sqlite:${join(await mkdtemp(join(tmpdir(), 'jixiao-')), 'store.sqlite')}`)
  await migrate(store)
  await loadSeeds(store)
  const app = await createApp({ store, webRoot: here('../web/dist') })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 940 } })
  await page.goto(address, { waitUntil: 'networkidle' })
  await mkdir(here('../docs'), { recursive: true })
  await page.screenshot({ path: file })
  await browser.close()
  await app.close()
  await store.close()
}

await takePicture(here('../docs/overview.png'))
