import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { withDashboard } from './support/standing-dashboard.ts'
import { stands } from './support/stands.ts'

const docs = fileURLToPath(new URL('../docs', import.meta.url))

/** `pnpm picture`: takes the README's picture of the built dashboard on the shipped report. */
await withDashboard(async ({ address, browser }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 940 } })
  await page.goto(address, { waitUntil: 'networkidle' })
  await stands(page)
  // The marks of findings are asked for last.
  await page.waitForLoadState('networkidle')
  await mkdir(docs, { recursive: true })
  await page.screenshot({ path: `${docs}/overview.png` })
})
