import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { says } from '../support/shown.ts'

const origin = await serveDashboard()
// Brought about here: no network, a gateway's error page, a page that throws.
const { open } = await startBrowser(origin, {
  expected: /ERR_INTERNET_DISCONNECTED|502|broken on purpose/,
})

/** Leads from the overview to the funds, whose question fails as `fail` makes it. */
const failing = async (page: Page) => {
  await page.getByRole('navigation').getByRole('link', { name: '资金' }).click()
  return page.getByRole('alert')
}
const frame = (page: Page) => page.getByRole('navigation', { name: '主导航' })

describe('what went wrong is told apart', () => {
  it('refused: the server’s sentence, code and hint, and another try', async () => {
    const page = await open('/')
    let refuse = true
    await page.route('**/graphql', (route) => {
      if (!refuse || !route.request().postData()?.includes('query Funds')) return route.fallback()
      const extensions = { code: 'TIMEOUT', hint: '缩小年份范围。' }
      return route.fulfill({ json: { data: null, errors: [{ message: '查询超时。', extensions }] } })
    })
    const alert = await failing(page)
    await says(alert, '查询超时。', '缩小年份范围。', 'TIMEOUT')
    refuse = false
    await alert.getByRole('button', { name: '重试' }).click()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await alert.waitFor({ state: 'detached' })
  })

  it('no answer: the status of a gateway’s error page', async () => {
    const page = await open('/')
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: '<html>' }))
    await says(await failing(page), /数据没有取到[\s\S]+HTTP_502/)
    await frame(page).waitFor()
  })

  it('no network: says so, and asks again by itself when it is back', async () => {
    const page = await open('/funds')
    await page.context().setOffline(true)
    await page.keyboard.press(']')
    const alert = page.getByRole('main').getByRole('alert').first()
    await says(alert, /没有联网[\s\S]+OFFLINE/)
    await page.context().setOffline(false)
    await alert.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
  })

  it('a page that breaks: the frame stays and leads on', async () => {
    const page = await open('/')
    await page.route('**/assets/funds-page-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export const FundsPage = () => { throw new Error("broken on purpose") }',
      }),
    )
    await says(await failing(page), /这一页出了错[\s\S]+broken on purpose[\s\S]+重试/)
    await frame(page).getByRole('link', { name: '总览' }).click()
    await page.getByLabel('关键数字').waitFor()
  })
})

describe('nothing to see is told apart', () => {
  it.each([
    ['/?region=520100', '不在项目范围', '这不是缺失，也不是零'],
    ['/indicators?level1=cost&status=unmet', '没有符合', '清除'],
  ])('%s: %s', async (path, title, words) => {
    const page = await open(path)
    await page.getByRole('heading', { name: title }).waitFor()
    await says(page.locator('main'), words)
  })
})
