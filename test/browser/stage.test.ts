import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { pickInMenu } from '../support/chart-files.ts'
import { serveDashboard } from '../support/server.ts'

const portal = createServer((request, response) => {
  const frame = new URL(request.url ?? '/', 'http://portal').searchParams.get('frame') ?? ''
  response
    .setHeader('content-type', 'text/html')
    .end(`<!doctype html><iframe src="${frame}" width="900" height="600"></iframe>`)
})
await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve))
afterAll(() => void portal.close())
const portalOrigin = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`

const origin = await serveDashboard({ embedOrigins: [portalOrigin] })
const { open } = await startBrowser(origin)

describe('one chart alone', () => {
  it('stands on the page with its source, its release and the way back, and nothing else', async () => {
    const page = await open('/funds?project=miaoling&embed=flow')
    const chart = page.locator('section#flow')
    await chart.getByText('第 1 号发布').waitFor()
    await expect.poll(() => page.locator('section[aria-labelledby]:visible').count()).toBe(1)
    await page.getByRole('navigation').first().waitFor({ state: 'hidden' })
    const back = page.getByRole('link', { name: '在绩效中打开此图' })
    await expect.poll(() => back.getAttribute('href')).toBe(`${origin}/funds?project=miaoling#flow`)
    expect(await back.getAttribute('rel')).toBe('noopener')
  })

  it('says so where the page has no such chart', async () => {
    const page = await open('/data?embed=flow')
    await page.getByText('这个页面上没有图“flow”').waitFor({ timeout: 40_000 })
  })

  it('comes as code for another page, and stands there', async () => {
    const page = await open('/?unit=yi', { permissions: ['clipboard-read', 'clipboard-write'] })
    const chart = page.locator('section#execution')
    await pickInMenu(chart, '复制嵌入代码')
    await page.getByText('嵌入代码已复制').waitFor()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(code).toContain('title="中央资金执行率 82.7%，地方资金 30.8%"')
    const [, src = ''] = /src="([^"]+)"/.exec(code) ?? []
    const link = src.replaceAll('&amp;', '&')
    expect(link).toBe(`${origin}/?unit=yi&embed=execution`)
    // The portal is another site, and the browser holds to the rule of the page.
    const framed = await page.context().newPage()
    await framed.goto(`${portalOrigin}/?frame=${encodeURIComponent(link)}`)
    await framed
      .frameLocator('iframe')
      .getByRole('heading', { name: '中央资金执行率 82.7%，地方资金 30.8%' })
      .waitFor()
  })
})

describe('a wall screen', () => {
  it('shows a page that is higher than the wall screen by screen, and holds it where it is on pause', async () => {
    const page = await open('/?present=overview&seconds=5')
    const wall = page.locator('#content')
    await page.locator('#targets').waitFor()
    const top = () => wall.evaluate((box) => box.scrollTop)
    await expect.poll(top, { timeout: 20_000 }).toBeGreaterThan(0)
    await page.getByRole('button', { name: '暂停' }).click()
    await wall.evaluate((box) => box.scrollTo({ top: 40 }))
    // Longer than it takes to look at the clock.
    await page.waitForTimeout(1500)
    expect(await top()).toBe(40)
  })

  it('is chosen on a page of its own and starts by its link', async () => {
    const page = await open('/present?project=miaoling')
    await page.getByRole('checkbox', { name: '市州地图与排名' }).click()
    await page.getByRole('checkbox', { name: '下达时限' }).click()
    await page.getByLabel('每张停留').selectOption('120')
    await page.getByRole('link', { name: '开始播放' }).click()
    await page.waitForURL(
      /present=overview\/money-by-year~overview\/execution~funds\/flow~funds\/transfers&seconds=120/,
    )
    await page.locator('section#money-by-year').waitFor()
    await page.waitForURL((url) => url.searchParams.get('project') === 'miaoling')
  })

  it('turns by keys, over pages, round and round; Escape leaves where it stands', async () => {
    const page = await open('/?present=overview/execution~funds/transfers&seconds=3600')
    await page.locator('section#execution').waitFor()
    await page.getByText('第 1 号发布 · ').first().waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('section#transfers').waitFor()
    await page.getByText('2 / 2 · 下达时限').waitFor()
    await page.waitForURL((url) => url.pathname === '/funds')
    await page.keyboard.press('ArrowRight')
    await page.locator('section#execution').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.locator('section#transfers').waitFor()
    await page.keyboard.press(' ')
    await page.getByRole('button', { name: '继续' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('navigation').first().waitFor()
    await page.waitForURL((url) => !url.search.includes('present'))
  })

  it('turns by itself, round and round', async () => {
    const page = await open('/?present=overview/places~overview/execution&seconds=5')
    for (const id of ['execution', 'places']) await page.locator(`section#${id}`).waitFor()
  })

  it('fits a wall of 2560 pixels', async () => {
    const page = await open('/?present=overview/places~overview/execution&seconds=3600', {
      viewport: { width: 2560, height: 1440 },
    })
    const chart = page.locator('section#places')
    await chart.getByText('示意图，不作为行政区划界线依据').waitFor()
    const foot = async () => {
      const box = await chart.boundingBox()
      return box ? box.y + box.height : Number.NaN
    }
    await expect.poll(foot).toBeLessThan(1400)
  })

  it('shows no running clock to those who want no motion', async () => {
    const page = await open('/?present=overview/places~overview/execution&seconds=3600', {
      reducedMotion: 'reduce',
    })
    await page.locator('section#places').waitFor()
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
    await expect.poll(moving).toBe(0)
  })
})
