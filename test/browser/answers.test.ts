import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { madeUser } from '../support/people.ts'
import { serveWithStore } from '../support/server.ts'
import { hasFocus, says } from '../support/shown.ts'
import { signedInPage } from '../support/signed-in-page.ts'

const { origin, store } = await serveWithStore()
// Refusals are brought about below.
const { open } = await startBrowser(origin, { expected: /40[0139]|Unauthorized|Bad Request|Forbidden/ })
const editor = await madeUser(store, { role: 'EDITOR', region: '520000', name: '省厅编辑' })
const elsewhere = await madeUser(store, { role: 'EDITOR', region: '520200', name: '六盘水编辑' })
const admin = await madeUser(store, { role: 'ADMIN', name: '管理员' })

/** 苗岭's central money of 2023 was issued after 49 days. */
const LATE = 'guizhou-2025:transfer-days:miaoling:2023:caizihuan-2022-125'
const path = `/checks?finding=${encodeURIComponent(LATE)}`
const sheet = (page: Page) => page.getByRole('dialog').last()
const part = (page: Page) => sheet(page).getByRole('region', { name: '处理意见' })
const kept = () => store.read.selectFrom('finding_answer').selectAll().execute()
// A test that is tried again finds no answer of its first try.
beforeEach(() => store.write.deleteFrom('finding_answer').execute())

describe('a finding is answered', () => {
  it('by nobody who has not signed in, and by no editor of another region', async () => {
    const page = await open(path)
    await says(part(page), /尚未答复。[\s\S]*答复问题需要登录。/)
    expect(await part(page).getByRole('radio').count()).toBe(0)
    await part(page).getByRole('link', { name: '登录' }).click()
    await page.waitForURL(/\/account/)

    const other = await signedInPage(open, elsewhere)
    await other.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
    await part(other).getByText('不在您的行政区内').waitFor()
    expect(await part(other).getByRole('radio').count()).toBe(0)
  })

  it('with a verdict and words, by the keyboard; seen by all, counted, in the files, changed and withdrawn', async () => {
    const page = await signedInPage(open, editor)
    await page.goto(`${origin}/checks?check=transfer-days`, { waitUntil: 'networkidle' })
    const opener = page.getByRole('button', { name: /用了 49 天/ })
    await opener.focus()
    await page.keyboard.press('Enter')
    const save = part(page).getByRole('button', { name: '提交处理意见' })
    await save.waitFor()
    expect(await save.isDisabled()).toBe(true)
    await part(page)
      .getByRole('radio', { name: /^已认可/ })
      .focus()
    await page.keyboard.press('Space')
    expect(await save.isDisabled()).toBe(true)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    // Letters are words here, not shortcuts.
    await page.keyboard.type('  年末关账，跨月下达；d t u  ')
    expect(await barriersOn(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The words stood in the form already: the answer is there once it says whose it is.
    await part(page).getByText('省厅编辑，').waitFor()
    await says(part(page), /已说明[\s\S]*省厅编辑，\d{4}-\d\d-\d\d \d\d:\d\d/)
    await hasFocus(part(page))
    expect(await kept()).toMatchObject([
      { finding_id: LATE, verdict: 'EXPLAINED', text: '年末关账，跨月下达；d t u', answered_by: '省厅编辑' },
    ])
    expect(await barriersOn(page)).toEqual([])

    await page.keyboard.press('Escape')
    await hasFocus(opener)
    const row = page.locator('li[data-print]').filter({ hasText: '49 天' })
    await says(row, '已说明')
    await page.getByText('其中 1 处已有处理意见').waitFor()

    const reader = await open('/checks?answer=answered')
    await reader.getByRole('heading', { name: /符合筛选的问题 1 处/ }).waitFor()
    await says(reader.locator('li[data-print]'), /49 天[\s\S]*已说明/)
    const [file] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('button', { name: '下载 XLSX' }).click(),
    ])
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await file.path())
    const sheetText = JSON.stringify(book.worksheets[0]?.getSheetValues())
    for (const told of ['answer.verdict', 'EXPLAINED', '年末关账，跨月下达', '省厅编辑', LATE])
      expect(sheetText).toContain(told)
    await reader.emulateMedia({ media: 'print' })
    await says(reader.locator('li[data-print]'), '说明：已说明 年末关账')

    await opener.click()
    await part(page).getByRole('button', { name: '修改' }).click()
    await part(page)
      .getByRole('radio', { name: /^待修改/ })
      .click()
    await part(page).getByLabel(/^说明/).fill('下一版改正日期')
    await save.click()
    await expect.poll(kept).toMatchObject([{ verdict: 'TO_BE_MENDED', text: '下一版改正日期' }])

    const withdraw = part(page).getByRole('button', { name: '撤回处理意见' })
    await withdraw.waitFor()
    await withdraw.click()
    expect(await kept()).toHaveLength(1)
    await part(page).getByRole('button', { name: '确认撤回' }).click()
    await part(page).getByText('尚未答复。').waitFor()
    expect(await kept()).toEqual([])
    await row.getByText('待修改').waitFor({ state: 'detached' })
  })

  it('not on an older release', async () => {
    const page = await signedInPage(open, admin)
    await page.goto(`${origin}${path}&release=1`, { waitUntil: 'networkidle' })
    await part(page).getByText('只能在最新发布中填写').waitFor()
    expect(await part(page).getByRole('radio').count()).toBe(0)
  })

  it('and a refusal is told in the reader’s language, with the words kept', async () => {
    const page = await signedInPage(open, editor)
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
    await part(page)
      .getByRole('radio', { name: /^已认可/ })
      .click()
    await part(page).getByLabel(/^说明/).fill('属实')
    // Meanwhile the sign-in ends.
    await page.context().clearCookies()
    await part(page).getByRole('button', { name: '提交处理意见' }).click()
    await says(part(page).getByRole('alert'), /登录[\s\S]*SIGN_IN_NEEDED/)
    expect(await part(page).getByLabel(/^说明/).inputValue()).toBe('属实')
    expect(await kept()).toEqual([])
  })
})
