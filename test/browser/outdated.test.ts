import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { laterTwin } from '../ingest/later-twin.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { startBrowser } from '../support/browser.ts'
import { serveWithStore } from '../support/server.ts'
import { says } from '../support/shown.ts'

const { origin, store } = await serveWithStore()
await publish(store, await simulatedTwin())
await publish(store, await laterTwin())
const { open } = await startBrowser(origin)

/** Of the projects of 2022–2025 and 2024–2025 one half was reported on in 2026, the other in 2027. */
const address = (path: string, choice: string) => `${path}?programme=drill${choice}`

describe('a figure whose report later ones have left behind', () => {
  it('says so in a tile, in words and by a mark, and in the drawer with its report', async () => {
    const page = await open(address('/', ''))
    const tile = page.getByRole('button', { name: /^预算数：.*、含较早的报告（2026 年），查看出处$/ }).first()
    await tile.waitFor()
    await expect.poll(() => tile.locator('svg').count()).toBe(1)
    await tile.click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('含较早的报告（2026 年）').waitFor()
    await says(drawer, /含 2026 年发布的自评报告，而同一资金已有 2027 年发布的报告[\s\S]*自评报告 · 2026/)
    await page.getByText('1 份早于同一资金的最新报告，其后的情况未报告').first().waitFor()
  })

  it('says so in a table, but not of a year that was over', async () => {
    const page = await open('/projects/drill-miaoling')
    const cells = page.getByRole('cell')
    const whole = cells.getByRole('button', { name: /中央资金 · 预算数：.*较早的报告/ }).first()
    await whole.waitFor()
    await expect.poll(() => whole.locator('svg').count()).toBe(1)
    await cells.getByRole('button', { name: /2023/ }).first().waitFor()
    expect(await cells.getByRole('button', { name: /2023.*较早的报告/ }).count()).toBe(0)
  })

  it('does not say so of the projects of the latest report, of years that were over, or of another programme', async () => {
    for (const link of [
      address('/', '&project=later-miaoling'),
      address('/', '&years=2022..2024'),
      address('/', '').replace('drill', 'eco-restoration'),
      '/',
      '/projects/later-miaoling',
    ]) {
      const page = await open(link)
      await page
        .getByRole('button', { name: /^预算数：/ })
        .first()
        .waitFor()
      expect(await page.getByRole('button', { name: /较早的报告/ }).count(), link).toBe(0)
      // The twin of the real report is made up, and cites the same document.
      if (!/drill|later/.test(link))
        expect(await page.getByText('早于同一资金的最新报告').count(), link).toBe(0)
    }
  })
})
