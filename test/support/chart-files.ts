import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

export type FileKind = 'PNG' | 'SVG' | 'CSV' | 'XLSX'

/** Opens the menu of a chart and picks a line of it. */
export const pickInMenu = async (card: Locator, name: string | RegExp): Promise<void> => {
  await card.getByRole('button', { name: /^(下载与分享|Download and share)/ }).click()
  await card.getByRole('dialog').getByRole('button', { name }).click()
}

/** A file that a chart's menu saves. */
export const takeFile = async (
  page: Page,
  card: Locator,
  kind: FileKind,
): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pickInMenu(card, new RegExp(`(下载|Download).*${kind}$`)),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
