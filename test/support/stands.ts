import type { Page } from 'playwright-core'

/**
 * Waits until a page has its heading and nothing on it is loading: on a busy machine the network rests long before that.
 * What is asked only then, such as the marks of findings, comes later still.
 */
export const stands = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor({ state: 'attached' })
  await page
    .getByRole('status')
    .filter({ hasText: /^(正在加载|Loading)$/ })
    .first()
    .waitFor({ state: 'detached' })
}
