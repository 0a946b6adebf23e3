import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { says, shownText } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const searchOf = (page: Page) => decodeURIComponent(new URL(page.url()).search)
const urlIs = (page: Page, search: string) =>
  page.waitForURL((url) => decodeURIComponent(url.search) === search)
const bar = (page: Page) => page.getByRole('region', { name: '筛选' })
const menu = async (page: Page, field: string) => {
  await bar(page)
    .getByRole('button', { name: new RegExp(`^${field}`) })
    .click()
  return page.getByRole('dialog', { name: field })
}
/** Waits for the way to where the reader stands. A drawer hides it from assistive tools, not from the eye. */
const crumbs = (page: Page) =>
  expect.poll(async () =>
    (await shownText(page.locator('nav[aria-label="所在位置"]'))).split('\n').filter(Boolean),
  )
const budget = (page: Page, value: string) =>
  page
    .getByRole('button', { name: `预算数：${value} 万元` })
    .first()
    .waitFor()

describe('the filter bar', () => {
  it('says how much each choice would leave, and which would leave nothing, yet lets it be chosen', async () => {
    const page = await open('/?project=miaoling')
    const regions = await menu(page, '行政区')
    const options = async () =>
      (await regions.locator('label').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
    // 六盘水 takes part in the other project only, 贵阳 in none.
    const some = ['黔东南苗族侗族自治州 1', '六盘水市 不在项目范围', '贵阳市 不在项目范围']
    await expect.poll(options).toEqual(expect.arrayContaining(some))
    await page.keyboard.press('Escape')
    const years = await menu(page, '年度')
    await says(years.getByRole('button', { name: '2023' }), /^2023\s+1$/)
    await page.keyboard.press('Escape')
    const sources = await menu(page, '资金来源')
    const none = sources.locator('label', { hasText: '市县资金' })
    await says(none, '选后无数据')
    await none.click()
    await urlIs(page, '?project=miaoling&source=subprovincial')
    await page.getByRole('button', { name: /^移除筛选：市县资金/ }).waitFor()
  })

  it('marks simulated programmes and never chooses them by itself', async () => {
    const page = await open('/')
    const programmes = await menu(page, '专项资金')
    const kinds = async () =>
      (await programmes.locator('label').allInnerTexts()).map((text) => text.includes('模拟数据'))
    await expect.poll(async () => (await kinds()).toSorted()).toEqual([false, true])
    await budget(page, '64,791.91')
  })

  it('lets go of a project when another programme is chosen', async () => {
    const page = await open('/?project=miaoling')
    const programmes = await menu(page, '专项资金')
    await programmes.locator('label', { hasText: '模拟数据' }).first().click()
    await page.waitForURL((url) => url.searchParams.has('programme') && !url.searchParams.has('project'))
  })

  it('takes back one choice by its chip, and all by one button', async () => {
    const page = await open('/?project=miaoling&years=2023&source=central')
    await page.getByRole('button', { name: '移除筛选：2023' }).click()
    await urlIs(page, '?project=miaoling&source=central')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await urlIs(page, '')
  })

  it('tells a code that does not exist, with what is spelled alike', async () => {
    const page = await open('/?project=miaolin&region=522601')
    const notes = async () => (await page.getByRole('status').allInnerTexts()).join('\n')
    await expect.poll(notes).toMatch(/“miaolin”不是有效的项目[\s\S]*miaoling/)
    await expect.poll(notes).toMatch(/“522601”不是有效的行政区[\s\S]*522600/)
    await budget(page, '64,791.91')
  })

  it('copies the link', async () => {
    const page = await open('/?years=2023')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await bar(page).getByRole('button', { name: '复制链接' }).click()
    await bar(page).getByText('已复制').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
})

describe('a click on a name', () => {
  it('filters everything else, and a second click or Escape takes it back', async () => {
    const page = await open('/')
    const place = page
      .getByRole('list', { name: '中央预算' })
      .getByRole('button', { name: '安顺市', exact: true })
    await place.click()
    await urlIs(page, '?region=520400')
    // 4,300 central and 1,000 provincial; sub-provincial money is not reported there.
    await budget(page, '≥ 5,300')
    await expect.poll(() => place.getAttribute('aria-pressed')).toBe('true')
    await place.click()
    await urlIs(page, '')
    await budget(page, '64,791.91')

    const source = page
      .getByRole('list', { name: '图例' })
      .getByRole('button', { name: '中央资金', exact: true })
    await source.click()
    await urlIs(page, '?source=central')
    await budget(page, '49,000')
    await page.keyboard.press('Escape')
    await urlIs(page, '')
  })

  it('leaves a figure to open its evidence', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: /安顺市 · 中央预算：4,300/ }).click()
    await page.getByRole('dialog').getByText('原文出处').waitFor()
    expect(searchOf(page)).toBe('')
    // Escape closes what lies over the page, and only then takes back choices.
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('works in the grid of /funds, by prefecture and by year', async () => {
    const page = await open('/funds')
    await page.getByRole('rowheader', { name: '黔南州' }).getByRole('button').click()
    await urlIs(page, '?region=522700')
    await page.getByRole('columnheader', { name: '2023' }).getByRole('button').click()
    await urlIs(page, '?region=522700&years=2023')
    await page.keyboard.press('Escape')
    await urlIs(page, '?region=522700')
  })
})

describe('back and forward', () => {
  it('step through the choices one by one', async () => {
    const page = await open('/')
    const projects = await menu(page, '项目')
    await projects.locator('label', { hasText: '苗岭' }).click()
    await budget(page, '39,700')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '执行率', exact: true }).click()
    await urlIs(page, '?project=miaoling&metric=rate')
    await page.goBack()
    await urlIs(page, '?project=miaoling')
    await page.goBack()
    await urlIs(page, '')
    await budget(page, '64,791.91')
    await page.goForward()
    await urlIs(page, '?project=miaoling')
    await budget(page, '39,700')
  })

  it('close and open a drawer', async () => {
    const page = await open('/indicators')
    await page
      .getByRole('button', { name: /^土地复垦利用率/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    await page.goBack()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goForward()
    await page.getByRole('dialog').waitFor()
  })
})

describe('the way down', () => {
  it('leads from the programme to a project, a prefecture and an indicator, and up again', async () => {
    const page = await open('/')
    const programme = '中央重点生态保护修复治理专项资金'
    await crumbs(page).toEqual([programme])
    await page.getByRole('button', { name: '苗岭山脉示范工程', exact: true }).first().click()
    await urlIs(page, '?project=miaoling')
    await crumbs(page).toEqual([programme, '苗岭山脉示范工程'])
    await page
      .getByRole('list', { name: '中央预算' })
      .getByRole('button', { name: '黔南州', exact: true })
      .click()
    await urlIs(page, '?project=miaoling&region=522700')
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '指标' }).click()
    await page.waitForURL('**/indicators?*')
    await page
      .getByRole('button', { name: /^矿山生态修复面积/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    await page.waitForFunction(() => document.title.startsWith('矿山生态修复面积 · '))
    await crumbs(page).toEqual([programme, '苗岭山脉示范工程', '黔南州', '矿山生态修复面积'])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page
      .getByRole('navigation', { name: '所在位置' })
      .getByRole('link', { name: '苗岭山脉示范工程' })
      .click()
    await urlIs(page, '?project=miaoling')
    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: programme }).click()
    await urlIs(page, '')
  })
})

describe('the title', () => {
  it('says what was found, on which page, under which choices', async () => {
    const page = await open('/?project=miaoling')
    // 26,369.18 ÷ 39,700; 12 of 16
    const title = () => page.title()
    await expect
      .poll(title)
      .toBe(
        '已执行 26,369.18 万元，预算执行率 66.4%；16 项指标中 12 项达标 · 钱花得怎样，目标完成得怎样 · 苗岭山脉示范工程 · 绩效',
      )
    await says(page.locator('header p').filter({ hasText: '已执行' }), '66.4%')
  })
  it('says nothing that was not reported', async () => {
    const page = await open('/funds?region=520200')
    const title = () => page.title()
    await expect.poll(title).toBe('预算 ≥ 17,100 万元，执行数在所选口径没有报告 · 钱在哪里 · 六盘水市 · 绩效')
  })
})

describe('an earlier release', () => {
  it('is said in a banner on every page, kept from page to page, and left by one click', async () => {
    const page = await open('/?release=1')
    const banner = page.getByRole('status').filter({ hasText: '第 1 号发布' })
    await says(banner, '不是最新数据')
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '资金' }).click()
    await page.waitForURL('**/funds?release=1')
    const asked = page.waitForRequest((request) => request.headers()['x-jixiao-as-of'] === '1')
    await page.getByRole('rowheader', { name: '黔南州' }).getByRole('button').click()
    await asked
    await banner.getByRole('link', { name: '回到最新' }).click()
    await urlIs(page, '?region=522700')
    await banner.waitFor({ state: 'detached' })
  })
  it('tells a value that is no number', async () => {
    const page = await open('/?release=last')
    await page.getByText('“last”不是发布号').waitFor()
    await budget(page, '64,791.91')
  })
})

describe('results too many for one page', () => {
  it('are one list that fetches the next rows as they are reached', async () => {
    const all = '520100~520200~520300~520400~520500~520600~522300~522600~522700'
    const page = await open(`/indicators?programme=simulated&region=${all}&years=2022..2024`)
    // 12 indicators of 2 projects in 9 prefectures and 3 years
    const list = page
      .locator('section', { has: page.getByRole('heading', { name: '648 项指标结果' }) })
      .last()
    await list.getByText('已取得 300 项，共 648 项').waitFor()
    const rates = async () =>
      (
        await list
          .locator('tbody tr')
          .evaluateAll((rows) => rows.map((row) => row.children[5]?.textContent ?? ''))
      ).map(Number.parseFloat)
    const first = await rates()
    expect(first).toEqual(first.toSorted((a, b) => a - b))
    const scroll = list.locator('div', { has: page.getByRole('table') }).last()
    // Most rows are not on the page, and the others come as they are reached.
    expect(first.length).toBeLessThan(100)
    await scroll.evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await list.getByText('已取得 400 项，共 648 项').waitFor()
    await expect.poll(() => list.locator('tbody tr').first().getAttribute('aria-rowindex')).not.toBe('2')
    await expect.poll(() => list.getByRole('table').getAttribute('aria-rowcount')).toBe('649')
    // Its columns stay where they are, whatever rows come into sight.
    await expect
      .poll(() => list.getByRole('table').evaluate((table) => getComputedStyle(table).tableLayout))
      .toBe('fixed')
    await page.getByRole('button', { name: '下载 CSV：前 200 项，共 648 项' }).waitFor()
  })

  it('are on paper from the first on, with what is not there said', async () => {
    const all = '520100~520200~520300~520400~520500~520600~522300~522600~522700'
    const page = await open(`/indicators?programme=simulated&region=${all}&years=2022..2024`)
    const table = page.getByRole('table', { name: '648 项指标结果' })
    const scroll = table.locator('..')
    await table.waitFor()
    await scroll.evaluate((box) => box.scrollTo(0, 2000))
    await expect.poll(() => table.locator('tr[aria-rowindex="2"]').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await table.locator('tr[aria-rowindex="2"]').waitFor()
    const rows = () => table.locator('tbody tr').count()
    await expect.poll(rows).toBeGreaterThanOrEqual(100)
    const isTold = async () => page.getByText(`表格共 648 行，纸上为前 ${await rows()} 行`).isVisible()
    await expect.poll(isTold).toBe(true)
  })
})
