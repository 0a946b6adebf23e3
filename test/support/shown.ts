import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The card of a page under this heading. */
export const cardOf = (page: Page, title: RegExp | string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) }).last()

/** What the reader sees of an element once it is there, with the line breaks of the layout. */
export const shownText = async (element: Locator): Promise<string> => {
  await element.waitFor()
  return (await element.allInnerTexts()).join('\n')
}

/** Waits until an element says each of these: what is drawn piece by piece is not all there at once. */
export const says = async (element: Locator, ...words: (string | RegExp)[]): Promise<void> => {
  for (const word of words) {
    const text = expect.poll(() => shownText(element))
    await (typeof word === 'string' ? text.toContain(word) : text.toMatch(word))
  }
}

/** The rows of a table, its head first, each in one line. */
export const rowsIn = async (element: Locator): Promise<string[]> =>
  (await element.getByRole('row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())

/** Waits until an element has the focus. */
export const hasFocus = (element: Locator): Promise<void> =>
  expect.poll(() => element.evaluate((node) => node === document.activeElement)).toBe(true)

/** Waits until nothing of a page stands beyond the right edge of its window. */
export const fitsItsWindow = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0)
