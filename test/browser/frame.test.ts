import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { hasFocus, says } from '../support/shown.ts'
import { stands } from '../support/stands.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)
const phone = { viewport: { width: 390, height: 844 } }
const pathOf = (page: Page) => new URL(page.url()).pathname

describe('the bar of a phone', () => {
  it('has five pages and the others behind "more", within the screen', async () => {
    const page = await open('/', phone)
    const bar = page.getByRole('navigation', { name: '主导航' })
    const links = (within: Locator) => expect.poll(() => within.getByRole('link').allInnerTexts())
    await links(bar).toEqual(['总览', '资金', '指标', '比较', '核验'])
    await expect.poll(() => bar.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0)
    const more = bar.getByRole('button', { name: '更多' })
    await more.click()
    const sheet = page.getByRole('dialog', { name: '更多' })
    await links(sheet).toEqual(['分配', '查询', '数据', '登录'])
    await sheet.getByRole('link', { name: '数据' }).click()
    await page.waitForURL('**/data')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => more.getAttribute('data-here')).toBe('true')
  })
  it('gives the focus back to "more" when its sheet is left', async () => {
    const page = await open('/', phone)
    const more = page.getByRole('navigation', { name: '主导航' }).getByRole('button', { name: '更多' })
    await more.press('Enter')
    await page.getByRole('dialog', { name: '更多' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await hasFocus(more)
  })
})

describe('the looks', () => {
  it.each([
    ['/?theme=dark', null, 'dark'],
    ['/', 'dark', 'dark'],
    ['/?theme=light', 'dark', 'light'],
    ['/?theme=pink', 'dark', 'dark'],
    ['/', null, ''],
  ])('of %s, with %s remembered, are there before the first paint', async (path, remembered, theme) => {
    const page = await open('/data')
    await page.evaluate((value) => value && localStorage.setItem('theme', value), remembered)
    // The dashboard's own script never comes: what is painted now is painted first.
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(new URL(path, page.url()).href)
    await page.locator('.boot').waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(paper).toBe(theme === 'dark' ? 'rgb(20, 23, 27)' : 'rgb(246, 245, 241)')
  })
})

describe('a change of looks', () => {
  it('colours what is drawn with the page', async () => {
    const page = await open('/funds?theme=light')
    const flow = page.locator('#flow [role=img] svg')
    await flow.waitFor()
    const inks = () =>
      flow.evaluate((drawing) => [
        getComputedStyle(document.body).color,
        ...[...drawing.querySelectorAll('text')].map((text) => getComputedStyle(text).fill),
      ])
    const [light] = await inks()
    await page.keyboard.press('d')
    await expect.poll(async () => (await inks())[0]).not.toBe(light)
    await expect
      .poll(async () => {
        const [ink, ...words] = await inks()
        return words.includes(ink ?? '') && !words.includes(light ?? '')
      })
      .toBe(true)
  })
  it('leaves a remembered theme and language by their buttons', async () => {
    const page = await open('/data')
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark')
      localStorage.setItem('lang', 'en')
    })
    await page.reload()
    await page.getByRole('button', { name: '中', exact: true }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN')
    const look = page.getByRole('button', { name: /^主题/ })
    await look.click()
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('')
    await expect.poll(() => page.evaluate(() => localStorage.getItem('theme'))).toBe(null)
  })
})

describe('shortcuts', () => {
  it('are listed by ? in the reader’s language, and go where they say', async () => {
    const page = await open('/?lang=en')
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await says(sheet, /Search\s+\/[\s\S]*Overview\s+g\s*o/)
    // An open sheet takes no shortcuts.
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(pathOf(page)).toBe('/')
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await page.waitForURL('**/funds?lang=en')
  })
  it('turn a chart into its table, step through years, and change the looks', async () => {
    const page = await open('/')
    await page.getByText('累计目标与实际完成').waitFor()
    await page.keyboard.press('t')
    await page.waitForURL('**/?tables=places')
    await page.keyboard.press('t')
    await page.waitForURL('**/')
    await page.keyboard.press(']')
    await page.waitForURL('**/?years=2022')
    await page.keyboard.press('[')
    await page.waitForURL('**/')
    await page.keyboard.press('u')
    await page.waitForURL('**/?unit=yi')
    await page.keyboard.press('l')
    await page.waitForURL('**/?unit=yi&lang=en')
    await page.keyboard.press('d')
    await page.waitForURL('**/?unit=yi&lang=en&theme=dark')
  })
  it('let the reader type', async () => {
    const page = await open('/indicators')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox')
    await hasFocus(field)
    await page.keyboard.type('gf?t')
    await expect.poll(() => field.inputValue()).toBe('gf?t')
    expect(pathOf(page)).toBe('/indicators')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
  it('can be switched off, and stay off', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: '键盘快捷键' }).click()
    await page.getByRole('checkbox', { name: '启用单键快捷键' }).click()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('letter-keys'))).toBe('off')
    await page.reload({ waitUntil: 'networkidle' })
    await stands(page)
    await page.keyboard.press('l')
    await page.keyboard.press('?')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('a page that does not exist', () => {
  it('names those that do, and carries the filters there', async () => {
    const page = await open('/nope?project=miaoling')
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: '指标' }).click()
    await page.waitForURL('**/indicators?project=miaoling')
  })
})
