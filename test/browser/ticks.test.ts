import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const { open } = await startBrowser(await serveDashboard())

/** Presses boxes one after another without waiting, and reads at once which of them are ticked. */
const press = (boxes: Locator, places: readonly number[]) =>
  boxes.evaluateAll((all, at) => {
    const pressed = at.flatMap((place) => {
      const box = all[place]
      return box instanceof HTMLInputElement ? [box] : []
    })
    for (const box of pressed) box.click()
    return pressed.map((box) => box.checked)
  }, places)
const searchOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const openMenu = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name }).first().click()
  const boxes = page.getByRole('dialog').getByRole('checkbox')
  await boxes.first().waitFor()
  return boxes
}

describe('a ticked box', () => {
  it.each([
    // Filters of the bar, filters inside a page, whose parts may be a choice behind, and choices of the pages' own.
    ['/', /^项目/, 'project'],
    ['/compare', /^项目/, 'project'],
    ['/compare', /^比较地区/, 'regions'],
    ['/indicators', /^二级指标/, 'level2'],
    ['/checks', /^类别/, 'kind'],
  ])('is ticked before the link has followed, and a second one keeps it: %s %s', async (path, name, key) => {
    const page = await open(path)
    const boxes = await openMenu(page, name)
    expect(await press(boxes, [0, 1])).toEqual([true, true])
    await expect.poll(() => searchOf(page)[key]?.split('~')).toHaveLength(2)
    expect(await press(boxes, [0])).toEqual([false])
    await expect.poll(() => searchOf(page)[key]?.split('~')).toHaveLength(1)
  })

  it('of a scenario, too', async () => {
    const page = await open('/allocation')
    const hold = page.getByLabel('启用保底（占基数）')
    await hold.waitFor()
    expect(await press(hold, [0])).toEqual([true])
    await page.waitForURL(/plans=/)
  })
})
