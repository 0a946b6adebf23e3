import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { en } from 'web/i18n/en.ts'
import { translator } from 'web/i18n/translate.ts'
import { zh } from 'web/i18n/zh.ts'
import { layDesk } from './support/desk.ts'
import { addressOfState, openedStates, type StateName, stateNames } from './support/opened-states.ts'
import { addressOf, type PageName, pageNames } from './support/pages.ts'
import { type Standing, withDashboard } from './support/standing-dashboard.ts'
import { stands } from './support/stands.ts'

const [folder, ...asked] = process.argv.slice(2)
if (!folder) throw new Error('Say where the pictures go: pnpm pictures <folder> [page or state …]')
const known: readonly string[] = [...pageNames, ...stateNames]
const unknown = asked.find((name) => !known.includes(name))
if (unknown) throw new Error(`There is no page or state “${unknown}”. There are: ${known.join(', ')}.`)
const isWanted = (name: string) => asked.length === 0 || asked.includes(name)

/** Width and height of a desktop's, a phone's and a wall's window, in CSS pixels. */
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 2560, height: 1440 },
]
const looks = (['zh', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
)
const words = { zh: translator(zh), en: translator(en) }

/**
 * `pnpm pictures <folder> [page or state …]`: each page, and each state that a reader brings about, × 1440, 390 and 2560 px ×
 * Chinese and English × light and dark, to be looked at.
 */
await mkdir(folder, { recursive: true })
const isOnDesk = (name: StateName) => 'desk' in openedStates[name]
await withDashboard(async (standing) => {
  await take(
    standing,
    {},
    pageNames.filter(isWanted),
    stateNames.filter(isWanted).filter((name) => !isOnDesk(name)),
  )
})
const desks = stateNames.filter(isWanted).filter(isOnDesk)
if (desks.length > 0) {
  await withDashboard(async (standing) => take(standing, await layDesk(standing), [], desks))
}

async function take(
  { address, browser }: Standing,
  options: BrowserContextOptions,
  pages: readonly PageName[],
  states: readonly StateName[],
) {
  for (const viewport of windows) {
    for (const look of looks) {
      // A window of its own: what one look leaves behind is none of the next one's.
      const page = await browser.newPage({ ...options, viewport, reducedMotion: 'reduce' })
      const fileOf = (name: PageName | StateName) =>
        join(String(folder), `${name}-${viewport.width}-${look.lang}-${look.theme}.png`)
      for (const name of pages) {
        await settle(page, `${address}${addressOf(name, look)}`)
        await page.screenshot({ path: fileOf(name), fullPage: true })
      }
      for (const name of states) {
        await settle(page, `${address}${addressOfState(name, look)}`)
        const state = openedStates[name]
        if ('act' in state) {
          await state.act(page, words[look.lang])
          await page.waitForLoadState('networkidle')
          await stands(page)
        }
        await page.screenshot({ path: fileOf(name), fullPage: !('act' in state) })
      }
      await page.context().close()
    }
  }
}

/** Opens a page and waits until it is all there. */
async function settle(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' })
  await stands(page)
}
