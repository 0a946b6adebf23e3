import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { cardOf, fitsItsWindow, rowsIn, says } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

/** Waits for the rows of the table under a title. */
const rows = (page: Page, title: RegExp) => expect.poll(() => rowsIn(cardOf(page, title)))
/** Waits for one row of it. */
const rowWith = (page: Page, title: RegExp, words: string) =>
  expect.poll(async () => (await rowsIn(cardOf(page, title))).find((row) => row.includes(words)))
const inSight = (part: Locator) =>
  part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
const drawer = (page: Page) => page.getByRole('dialog')

describe('where the data comes from', () => {
  it('leads to each part, in the order in which they stand', async () => {
    const page = await open('/data')
    const parts = page.getByRole('navigation', { name: '本页内容' }).getByRole('link')
    await expect
      .poll(() => parts.allInnerTexts())
      .toEqual(['文件', '历次发布', '报告口径', '取走数据', '单页档案', '导入'])
    await page.getByRole('heading', { name: /格没有任何文件报告/ }).waitFor()
    const anchors = await parts.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('#')[1]),
    )
    const cards = () =>
      page.locator('section[id]:has(> header h2)').evaluateAll((list) => list.map(({ id }) => id))
    await expect.poll(cards).toEqual(anchors)
    await parts.filter({ hasText: '取走数据' }).click()
    await page.waitForURL(/#downloads$/)
    const downloads = page.getByRole('heading', { name: '整次发布、4 张表和空白表都可取走' })
    await expect.poll(() => inSight(downloads)).toBe(true)
    await page.getByRole('heading', { name: /^\d+ 个项目、\d+ 个地区各有一页档案$/ }).waitFor()
  })

  it('lists every document with what it is cited for', async () => {
    const page = await open('/data')
    await page.getByRole('heading', { name: '1 份自评报告和它引用的 16 份文件' }).waitFor()
    const line = (number: string) => rowWith(page, /自评报告和它引用/, number)
    await line('财资环〔2022〕92号').toContain('中央下达 苗岭山脉示范工程 2022 年度资金 18,000 万元')
    // 财资环〔2024〕135号 pays both projects: 0.1 and 1 亿元.
    await line('财资环〔2024〕135号').toMatch(/1,000 万元.*10,000 万元|10,000 万元.*\b1,000 万元/)
    await line('黔财资环〔2022〕87号').toMatch(/^（报告只写文号） 黔财资环〔2022〕87号 — — 省内分解下达/)
  })

  it('says what is reported at which grain', async () => {
    const page = await open('/data')
    const at = (head: string, name: string) =>
      expect.poll(async () => {
        const lines = await rowsIn(cardOf(page, /18 类数分 4 个口径/))
        return lines.slice(lines.indexOf(head)).find((line) => line.startsWith(name))
      })
    // Two projects; 4 + 2 years; 2 + 3 prefectures; 2 × 4 + 3 × 2 prefecture years; 苗岭 2024 is zero by arithmetic.
    await at('预算数', '中央资金').toBe('中央资金 已报告 2 已报告 5 汇总得出 1 已报告 5 汇总得出 2 未报告 12')
    await at('执行数', '中央资金').toBe('中央资金 已报告 2 未报告 6 未报告 5 未报告 14')
    // 16 + 25 indicators; × years 64 + 50; × prefectures 32 + 75; × both 128 + 150.
    await at('指标', '实际完成值').toBe('实际完成值 已报告 41 未报告 114 未报告 107 未报告 278')
    await at('指标', '得分').toBe('得分 已报告 41 未报告 114 未报告 107 未报告 278')
  })

  it('leads from a cell to the page that shows it', async () => {
    const page = await open('/data?unit=yi')
    await cardOf(page, /18 类数/)
      .getByRole('link', { name: '汇总得出 26' })
      .click()
    await page.waitForURL('**/indicators?*')
    expect(new URL(page.url()).search).toBe('?region=520200~520400~522300~522600~522700&unit=yi')
  })

  it('tells what a release brought, in the reader’s language', async () => {
    const first = /^1 \d{4}-\d\d-\d\d .*/
    await rows(await open('/data'), /号发布/).toContainEqual(
      expect.stringMatching(new RegExp(`${first.source}首次发布 guizhou-2025`)),
    )
    await rows(await open('/data?lang=en'), /release \d/i).toContainEqual(
      expect.stringMatching(new RegExp(`${first.source}First publishes guizhou-2025`)),
    )
  })

  it('gives the schema away, and opens a whole table in the workbench', async () => {
    const page = await open('/data')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '接口定义' }).click(),
    ])
    expect(await readFile((await file.path()) ?? '', 'utf8')).toContain('type FundSummary')
    const question = await page.getByRole('link', { name: '文件清单' }).getAttribute('href')
    expect(question).toContain('/query?query=')
  })
})

describe('a project on one page', () => {
  it('tells all that is known, and what is not', async () => {
    const page = await open('/data')
    await page.getByRole('link', { name: '贵州省苗岭山脉历史遗留废弃矿山生态修复示范工程' }).click()
    await page.waitForURL('**/projects/miaoling')
    await page.getByRole('heading', { name: '16 项指标中 12 项达标，3 项未达标' }).waitFor()
    await rows(page, /^预算/).toEqual(
      expect.arrayContaining([
        '中央资金 29,000 29,000 24,533.32 84.6%',
        '市县资金 — 未报告 — 未报告 — 未报告 — 未报告',
      ]),
    )
    const total = async () => (await rowsIn(cardOf(page, /^预算/))).at(-1)
    await expect.poll(total).toBe('资金合计 39,700 ≥ 36,600 部分报告 26,369.18 66.4%')
    await rows(page, /2 个市州参加/).toContain('黔东南州 16,800 4,000')
    await rows(page, /笔中央资金/).toContain(
      '2023 10,000 2022-11-09 财资环〔2022〕125号 2022-12-28 黔财资环〔2022〕158号 超期 49',
    )
    await says(cardOf(page, /资金管理 7 个方面/), '支出责任履行情况')
    await says(cardOf(page, /还不知道的/), '没有报告：预算数（市县资金）')
  })

  it('opens the source of a figure', async () => {
    const page = await open('/projects/miaoling')
    await page.getByRole('button', { name: /^中央资金 · 执行数：24,533\.32/ }).click()
    await drawer(page).getByText('原文出处').waitFor()
    await says(drawer(page), '24533.32')
  })

  it('tells of a project that does not exist', async () => {
    const page = await open('/projects/nope')
    await says(page.getByRole('alert'), 'UNKNOWN_PROJECT', 'miaoling, panjiang')
  })
})

describe('a region on one page', () => {
  it('shows money and targets, and nothing that nobody reported', async () => {
    const page = await open('/projects/panjiang')
    await cardOf(page, /3 个市州参加/)
      .getByRole('link', { name: '六盘水市' })
      .click()
    await page.waitForURL('**/regions/520200')
    await rows(page, /^预算/).toContain('中央资金 14,300 — 未报告 — 未报告 — 未报告')
    // 251.21 + 265.51
    await rows(page, /的目标，分年度/).toContain('矿山生态修复面积 公顷 ≥ 251.21 ≥ 265.51 ≥ 516.72')
    await says(cardOf(page, /还不知道的/), '实际完成值；得分')
    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '贵州省' }).click()
    await page.getByRole('heading', { name: '下辖 9 个市州，5 个参加' }).waitFor()
  })

  it('says of one outside that it takes no part', async () => {
    const page = await open('/regions/520100')
    await page.getByRole('heading', { name: '不在项目范围' }).waitFor()
    await page.getByText('这不是缺失，也不是零').waitFor()
  })
})

describe('every reader', () => {
  it.each([
    ['/data', 1440],
    ['/data?lang=en&theme=dark', 390],
    ['/projects/miaoling?theme=dark', 1440],
    ['/projects/panjiang?lang=en', 390],
    ['/regions/522600?lang=en', 1440],
    ['/regions/520000?theme=dark', 390],
  ])('%s at %d has no barrier', async (path, width) => {
    const page = await open(path, {
      viewport: { width, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await fitsItsWindow(page)
    expect(await barriersOn(page)).toEqual([])
  })
})
