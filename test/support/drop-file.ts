import type { Page } from 'playwright-core'

/** Puts a file on the desk and waits until it has been read. */
export const dropFile = async (page: Page, name: string, buffer: Buffer) => {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel(/把文件拖到这里/).setInputFiles({ name, mimeType, buffer })
  const sheet = page.getByRole('dialog')
  await sheet
    .getByText(/待发布|有误/)
    .first()
    // A process of its own reads it.
    .waitFor({ timeout: 60_000 })
  return sheet
}
