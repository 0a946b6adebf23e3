import type { Page } from 'playwright-core'
import { publish } from 'server/ingest/publish.ts'
import { restoreRelease } from 'server/ingest/restore.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { xlsxOf } from '../ingest/files/made-files.ts'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { setCell } from '../ingest/report-copy.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { dropFile } from '../support/drop-file.ts'
import { type Made, madeUser } from '../support/people.ts'
import { serveWithStore } from '../support/server.ts'
import { says } from '../support/shown.ts'
import { signedInPage } from '../support/signed-in-page.ts'
import { stands } from '../support/stands.ts'

// All of it is made up and marked so: a twin of the report, and what 六盘水 might report of 2024 in it.
const { origin, store } = await serveWithStore()
const before = await publish(store, await simulatedTwin())
const { open } = await startBrowser(origin)
const editor = await madeUser(store, { role: 'EDITOR', region: '520200', name: '六盘水编辑' })
const admin = await madeUser(store, { role: 'ADMIN', name: '省厅管理员' })

// A second try of a test begins where the first began: what that one published is withdrawn.
beforeEach(async () => {
  const { newest } = await store.read
    .selectFrom('release')
    .select(({ fn }) => fn.max('release_id').as('newest'))
    .executeTakeFirstOrThrow()
  if (newest !== before.release) await restoreRelease(store, before.release)
})

const signIn = async (who: Made): Promise<Page> => {
  const page = await signedInPage(open, who)
  await page.goto(`${origin}/data`, { waitUntil: 'networkidle' })
  return page
}
/** Waits for words in the row of 六盘水市 in the grid of prefectures and years, central budget of the made-up twin. */
const gridRow = async (page: Page, words: string) => {
  await page.goto(`${origin}/funds?programme=drill`, { waitUntil: 'networkidle' })
  await stands(page)
  const grid = page.locator('section', {
    has: page.getByRole('heading', { level: 2, name: /分市州又分年度/ }),
  })
  const row = grid.last().getByRole('row').filter({ hasText: '六盘水市' }).first()
  await says(row, words)
}

describe('a prefecture’s own self-evaluation', () => {
  it('is offered to nobody who has not signed in', async () => {
    const page = await open('/data')
    await page.getByText('导入、预览和发布需要登录。').waitFor()
    expect(await page.getByLabel(/把文件拖到这里/).count()).toBe(0)
  })

  it('is what who may import it meets first, and its bytes are counted while they leave', async () => {
    const page = await signIn(editor)
    const cards = page.locator('section:has(> header h2)')
    await page.getByLabel(/把文件拖到这里/).waitFor()
    await expect.poll(() => cards.first().getAttribute('id')).toBe('import')
    const line = await page.context().newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 256 * 1024,
    })
    const buffer = Buffer.alloc(2 ** 20, 'x')
    await page
      .getByLabel(/把文件拖到这里/)
      .setInputFiles({ name: '大.xlsx', mimeType: 'application/octet-stream', buffer })
    await page.getByText(/已送出 [1-9]\d?%/).waitFor()
    await page.getByRole('progressbar', { name: '已送出的字节' }).waitFor()
    await page.getByRole('dialog').waitFor()
  })

  it('can be stopped while it leaves, and another one be sent', async () => {
    const page = await signIn(editor)
    const line = await page.context().newCDPSession(page)
    await line.send('Network.enable')
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 64 * 1024 }
    await line.send('Network.emulateNetworkConditions', slow)
    const field = page.getByLabel(/把文件拖到这里/)
    const mimeType = 'application/octet-stream'
    await field.setInputFiles({ name: '错发.xlsx', mimeType, buffer: Buffer.alloc(2 ** 20, 'x') })
    await page.getByText(/已送出 [1-9]\d?%/).waitFor()
    await page.getByRole('button', { name: '停止发送' }).click()
    await page.getByText('把文件拖到这里').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByText('把文件拖到这里').waitFor()
    expect(await page.getByText('错发.xlsx').count()).toBe(0)
  })

  it('with mistakes is told them by sheet, row and column, and can be put aside', async () => {
    const report = prefectureReport()
    setCell(report, 'funds', 3, 'amount', '约七千')
    const page = await signIn(editor)
    const sheet = await dropFile(page, '有错.xlsx', await xlsxOf(report))
    // In the language of the page alone.
    await says(sheet, /有误[\s\S]+1 处错误[\s\S]+funds[\s\S]+3[\s\S]+amount[\s\S]+“约七千”应为数字/)
    expect(await sheet.getByText('must be a number').count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByRole('button', { name: '放弃' }).click()
    await sheet.getByText('已放弃').first().waitFor()
  })

  it('is previewed by its editor, published by the province, and fills what was hatched', async () => {
    const page = await signIn(editor)
    await gridRow(page, '未报告')
    await page.goto(`${origin}/data`, { waitUntil: 'networkidle' })
    const preview = await dropFile(page, '六盘水2024.xlsx', await xlsxOf(prefectureReport()))
    // Six amounts and five results.
    await says(preview, '新增 11 个数', '由管理员发布或退回')
    expect(await preview.getByRole('button', { name: '发布', exact: true }).count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    // Nothing is published by looking at it.
    await gridRow(page, '未报告')

    const desk = await signIn(admin)
    await desk.getByRole('button', { name: '查看 六盘水2024.xlsx 的预览' }).first().click()
    const sheet = desk.getByRole('dialog')
    await sheet.getByLabel('发布说明，或退回的原因').fill('六盘水市 2024 年度自评')
    await sheet.getByRole('button', { name: '发布', exact: true }).click()
    await sheet.getByText(/已在第 \d+ 号发布中/).waitFor()
    await says(sheet, '六盘水市 2024 年度自评')

    // 7,000 万元 of central money in 2024; its other years stay as they were.
    await gridRow(desk, '7,000')
    // Made-up figures are compared once their programme is chosen.
    await desk.goto(`${origin}/data`, { waitUntil: 'networkidle' })
    const difference = desk.getByRole('region', { name: '比较两次发布' })
    await difference.getByRole('button', { name: '比较两次发布' }).click()
    await difference.getByText('新增 0 个数').waitFor()
    await difference.getByRole('button', { name: '专项资金' }).click()
    await desk
      .getByRole('dialog')
      .getByLabel(/演练|drill/)
      .click()
    await desk.waitForURL(/programme=drill/)
    await difference.getByText('新增 11 个数').first().waitFor()
  }, 300_000)
})

describe('files to take away', () => {
  it('are the official form, the whole release and the template, of the release that is shown', async () => {
    const page = await open('/data')
    for (const [name, file] of [
      ['下载填好的自评表', /official-form-.*\.xlsx$/],
      ['整次发布（CSV 压缩包）', /\.zip$/],
      ['导入模板', /template.*\.xlsx$/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(file)
    }
  })
})
