import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, type PageName, pageNames } from './support/pages.ts'
import { withDashboard } from './support/standing-dashboard.ts'

const [folder, ...asked] = process.argv.slice(2)
if (!folder) throw new Error('Say where the pictures go: pnpm pictures <folder> [page …]')
const unknown = asked.find((name) => !pageNames.some((known) => known === name))
if (unknown) throw new Error(`There is no page “${unknown}”. Pages: ${pageNames.join(', ')}.`)

/** Width and height of a desktop's and of a phone's window, in CSS pixels. */
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** `pnpm pictures <folder> [page …]`: each page × 1440 and 390 px × Chinese and English × light and dark, to be looked at. */
await withDashboard(async ({ address, browser }) => {
  await mkdir(folder, { recursive: true })
  for (const viewport of windows) {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
    for (const name of pageNames.filter((known) => asked.length === 0 || asked.includes(known)))
      for (const lang of ['zh', 'en'] as const)
        for (const theme of ['light', 'dark'] as const) await take(name, lang, theme)

    async function take(name: PageName, lang: 'zh' | 'en', theme: 'light' | 'dark') {
      await page.goto(`${address}${addressOf(name, { lang, theme })}`, { waitUntil: 'networkidle' })
      const file = `${name}-${viewport.width}-${lang}-${theme}.png`
      await page.screenshot({ path: join(folder ?? '', file), fullPage: true })
    }
    await page.context().close()
  }
})
