import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { addressOf, type PageName, pageNames } from '../support/pages.ts'
import { serveDashboard } from '../support/server.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const look = (name: PageName, lang: 'zh' | 'en', viewport: { width: number; height: number }) =>
  open(addressOf(name, { lang }), { viewport, bypassCSP: true, reducedMotion: 'reduce' })
/** From light to dark by the page's own button. */
const darken = async (page: Page) => {
  await page.getByRole('button', { name: /^(主题|Theme)/ }).click()
  await page.locator('html[data-theme=dark]').waitFor()
}

describe.each(pageNames)('%s', (name) => {
  it.each([
    ['zh', 1440, desktop],
    ['en', 1440, desktop],
    ['zh', 390, phone],
    ['en', 390, phone],
  ] as const)('has no barrier in %s at %d px, light and dark', async (lang, _width, viewport) => {
    const page = await look(name, lang, viewport)
    expect(await barriersOn(page), 'light').toEqual([])
    await darken(page)
    expect(await barriersOn(page), 'dark').toEqual([])
  })

  it('never scrolls sideways: phones, 200 % and 400 % zoom, walls', async () => {
    const page = await look(name, 'en', phone)
    // 1440 px at 200 %; 1280 px at 400 %, WCAG's measure of reflow.
    for (const width of [390, 720, 320, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      await expect.poll(over, { message: `at ${width} px` }).toBeLessThanOrEqual(0)
    }
  })

  it('stands still for readers whom motion makes ill', async () => {
    const page = await look(name, 'zh', desktop)
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
          .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : '')),
      )
    // The editor turns a wheel of its own until it knows the schema.
    await expect.poll(moving).toEqual([])
  })
})
