import { parse } from 'csv-parse/sync'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { takeFile } from '../support/chart-files.ts'
import { serveDashboard } from '../support/server.ts'
import { cardOf, fitsItsWindow, rowsIn, says } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const searchOf = (page: Page) => new URL(page.url()).search
const flow = (page: Page) => page.locator('section#flow')
const grid = (page: Page) => cardOf(page, /分市州又分年度/)
const transfers = (page: Page) => cardOf(page, /中央资金.*下达/)
const amounts = (page: Page) => cardOf(page, /^各项资金/)
const drawer = (page: Page) => page.getByRole('dialog')
/** Waits for the lines of a card's table below its head. */
const lines = (card: Locator) => expect.poll(async () => (await rowsIn(card)).slice(1))
/** Waits for the line of a place in it. */
const line = (card: Locator, name: string) =>
  expect.poll(async () => (await rowsIn(card)).find((row) => row.startsWith(name)))

describe('where the money is', () => {
  it('draws only bands that are figures of the report, and says what is left out', async () => {
    const page = await open('/funds?tables=flow')
    await page
      .getByRole('heading', {
        name: '中央资金、省级资金 61,700 万元分到 5 个市州，黔东南州最多，20,800 万元',
      })
      .waitFor()
    const bands = async () => (await rowsIn(flow(page))).slice(1).map((band) => band.replace(/ 已报告$/, ''))
    await expect
      .poll(bands)
      .toEqual([
        '中央资金 苗岭山脉示范工程 中央资金 29,000',
        '省级资金 苗岭山脉示范工程 省级资金 7,600',
        '中央资金 南北盘江示范工程 中央资金 20,000',
        '省级资金 南北盘江示范工程 省级资金 5,100',
        '苗岭山脉示范工程 黔东南州 中央资金 16,800',
        '苗岭山脉示范工程 黔南州 中央资金 12,200',
        '苗岭山脉示范工程 黔东南州 省级资金 4,000',
        '苗岭山脉示范工程 黔南州 省级资金 3,600',
        '南北盘江示范工程 六盘水市 中央资金 14,300',
        '南北盘江示范工程 安顺市 中央资金 4,300',
        '南北盘江示范工程 黔西南州 中央资金 1,400',
        '南北盘江示范工程 六盘水市 省级资金 2,800',
        '南北盘江示范工程 安顺市 省级资金 1,000',
        '南北盘江示范工程 黔西南州 省级资金 1,300',
      ])
    await says(flow(page), '市县资金没有单独报告，不在图中，也不用差额推算')
  })

  it('opens the source of a node in the picture', async () => {
    const page = await open('/funds')
    await flow(page).locator('svg text', { hasText: '20,800' }).click()
    await drawer(page).getByText('原文出处').waitFor()
    // 1.68 亿元 central and 0.4 亿元 provincial, as section 一(三)1 prints them.
    await says(drawer(page), '黔东南州', '1.68亿元', '0.4亿元')
  })

  it('filters by a node in the picture, and takes the choice back by the same click, by chip, or by going back', async () => {
    const page = await open('/funds')
    const name = (text: string) => flow(page).locator('svg text', { hasText: text })
    await name('六盘水市').click()
    await page.waitForURL(/region=520200/)
    await flow(page)
      .getByRole('heading', { name: /17,100 万元/ })
      .waitFor()
    await name('省级资金').click()
    await page.waitForURL(/source=provincial/)
    // 0.28 亿元, section 一(三)2.
    await flow(page).locator('svg text', { hasText: '2,800' }).first().waitFor()
    await page.goBack()
    await page.waitForURL((url) => !url.search.includes('source'))
    await name('六盘水市').click()
    await page.waitForURL((url) => !url.search.includes('region'))
    await name('20,800').waitFor()
    const marks = flow(page).getByRole('list', { name: /方向键移动/ })
    await marks.getByRole('button', { name: '只看 苗岭山脉示范工程' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/project=miaoling/)
  })

  it('shows money of single years whole, as not reported by prefecture', async () => {
    const page = await open('/funds?years=2022..2023')
    await page
      .getByRole('heading', { name: '中央资金、省级资金 31,800 万元流向项目，没有按市州报告' })
      .waitFor()
    await flow(page).locator('svg text', { hasText: '未按市州报告' }).waitFor()
    await says(flow(page), '整笔列出而不拆分')
  })

  it('says why there is no picture: not reported, or zero', async () => {
    const silent = await open('/funds?source=subprovincial')
    await says(flow(silent), '苗岭山脉示范工程 · 市县资金')
    const zero = await open('/funds?source=other')
    await says(flow(zero), '所选来源的预算数为 0')
  })
})

describe('prefecture and year', () => {
  it('tells the kinds of empty apart, with totals as reported', async () => {
    const page = await open('/funds')
    await says(grid(page).getByRole('heading'), /^预算数分市州又分年度：14 格中 12 格未报告$/)
    await line(grid(page), '六盘水市').toBe('六盘水市 该年无项目 该年无项目 — 未报告 — 未报告 14,300')
    await line(grid(page), '黔东南州').toBe('黔东南州 — 未报告 — 未报告 0 汇总得出 — 未报告 16,800')
    await line(grid(page), '贵阳市').toBe(`贵阳市${' 不在项目范围'.repeat(5)}`)
    await line(grid(page), '全省').toBe('全省 18,000 10,000 10,000 11,000 49,000')
  })

  it('asks for another source and measure by the link', async () => {
    const page = await open('/funds')
    await grid(page).getByRole('button', { name: '省级资金', exact: true }).click()
    await page.waitForURL('**/funds?grid=provincial')
    await grid(page)
      .getByRole('button', { name: /^全省 · 累计 · 省级资金 · 预算数：12,700/ })
      .waitFor()
    await grid(page).getByRole('button', { name: '执行数', exact: true }).click()
    await grid(page)
      .getByRole('button', { name: /^全省 · 累计 · 省级资金 · 执行数：4,800/ })
      .waitFor()
    expect(searchOf(page)).toBe('?grid=provincial&measure=executed')
  })

  it('says of an empty cell where the figure is', async () => {
    const page = await open('/funds')
    await grid(page)
      .getByRole('button', { name: /^六盘水市 · 2024 · 中央资金 · 预算数：— 未报告/ })
      .click()
    await drawer(page).getByText('可查的口径').waitFor()
    await says(
      drawer(page),
      '南北盘江示范工程，贵州省，2024 年，中央资金',
      '南北盘江示范工程，六盘水市，2024–2025 年，中央资金',
    )
  })
})

describe('transfers', () => {
  it('count days against the 30 allowed and flag the late one by word', async () => {
    const page = await open('/funds?tables=transfers')
    await says(transfers(page).getByRole('heading'), /^5 笔中央资金中 1 笔超过 30 天才下达，最长 49 天$/)
    await lines(transfers(page)).toHaveLength(5)
    await line(transfers(page), '苗岭山脉示范工程 2023').toBe(
      '苗岭山脉示范工程 2023 10,000 财资环〔2022〕125号 2022-11-09 黔财资环〔2022〕158号 2022-12-28 ▲ 49 天，超期 超期',
    )
    await transfers(page)
      .getByRole('button', { name: /2023 年资金 · 用时：▲ 49 天/ })
      .click()
    await drawer(page).getByText('原文出处').waitFor()
    await says(drawer(page), /1亿元[\s\S]*一\(三\)1\(1\)/)
  })

  it('open their source from the time line', async () => {
    const page = await open('/funds?project=miaoling')
    await transfers(page).locator('svg text', { hasText: '▲ 49 天，超期' }).waitFor()
    await transfers(page).locator('svg text', { hasText: '2022-11-09 → 12-28' }).click()
    await drawer(page).getByText('原文出处').waitFor()
    await says(drawer(page), '苗岭山脉示范工程 2023 年资金')
  })

  it('are central money, and say so where that is filtered out', async () => {
    const page = await open('/funds?source=local')
    await says(transfers(page), '下达记录只涉及中央资金')
  })
})

describe('marks of findings', () => {
  /** Waits for the rows of a card that have a mark. */
  const marked = (of: Locator) =>
    expect.poll(async () =>
      (
        await of
          .getByRole('row')
          .filter({ has: of.page().locator('a[data-severity]') })
          .allInnerTexts()
      ).map((text) => text.trim().split(/\s{2,}|\t/)[0]),
    )

  it('stand on the rows of money that findings are about, and lead to them', async () => {
    const page = await open('/funds?project=miaoling')
    const local = amounts(page).getByRole('link', { name: /^2 处核验问题：.*只有 17\.16%/ })
    await local.waitFor()
    await marked(amounts(page)).toEqual(['苗岭山脉示范工程 · 资金合计', '中央资金', '地方资金'])
    await local.click()
    await drawer(page).getByText('1835.86 万元 ÷ 10700 万元 = 17.16%').waitFor()
  })

  it('stand on the transfer of 49 days, and on no money of a year that no finding speaks of', async () => {
    const page = await open('/funds?tables=transfers&years=2023')
    await transfers(page).getByRole('link', { name: /49 天/ }).waitFor()
    await marked(transfers(page)).toEqual(['苗岭山脉示范工程'])
    await marked(amounts(page)).toEqual([])
  })
})

describe('all amounts', () => {
  it('stand with their rates, parts under their whole, a low rate by sign', async () => {
    const page = await open('/funds?project=miaoling')
    await lines(amounts(page)).toEqual([
      '苗岭山脉示范工程 · 资金合计 39,700 ≥ 36,600 部分报告 26,369.18 66.4%',
      '中央资金 29,000 29,000 24,533.32 84.6%',
      '地方资金 10,700 ≥ 7,600 部分报告 1,835.86 ▼ 17.2%',
      '其中：省级资金 7,600 7,600 1,800 ▼ 23.7%',
      '其中：市县资金 — 未报告 — 未报告 — 未报告 — 未报告',
      '其他资金 0 — 未报告 0 — 分母为零',
    ])
    await amounts(page)
      .getByRole('button', { name: /地方资金 · 预算执行率：▼ 17\.2%/ })
      .click()
    await drawer(page).getByText('执行数 1,835.86 ÷ 预算数 10,700（万元）= 17.16%').waitFor()
    await says(drawer(page), /1835\.86[\s\S]*10700/)
  })

  it('are saved with project and source, unrounded, missing as empty', async () => {
    const page = await open('/funds?project=panjiang')
    const { bytes } = await takeFile(page, amounts(page), 'CSV')
    const saved: string[][] = parse(bytes, { bom: true })
    expect(saved[0]).toEqual([
      '项目',
      '资金来源',
      ...['预算数 (万元)', '预算数 (万元)·状态', '到位数 (万元)', '到位数 (万元)·状态'],
      ...['执行数 (万元)', '执行数 (万元)·状态', '预算执行率', '预算执行率·状态'],
    ])
    expect(saved[1]?.slice(0, 7)).toEqual([
      ...['南北盘江示范工程', '资金合计', '25091.91', '已报告', '25100', '部分报告', '19003.886'],
    ])
    const silent = ['', '未报告', '', '未报告', '', '未报告', '', '未报告']
    expect(saved[5]).toEqual(['南北盘江示范工程', '其中：市县资金', ...silent])
  })
})

describe('the page as a whole', () => {
  it('reads the same from a shared link, in the other language, unit and theme', async () => {
    const page = await open('/funds?unit=yi&lang=en&theme=dark&region=522600')
    await page.getByRole('heading', { name: 'Where is the money?' }).waitFor()
    await page.getByRole('heading', { name: /^208 million yuan \(Central, Provincial\) / }).waitFor()
    await page.locator('html[data-theme=dark]').waitFor()
    const total = async () => (await rowsIn(cardOf(page, /by prefecture and year/))).at(-1)
    await expect.poll(total).toContain('1.68')
  })

  it('tells a region outside of every project from a missing figure', async () => {
    const page = await open('/funds?region=520100')
    await says(page.locator('main'), '这不是缺失，也不是零')
  })

  it('fits a phone without scrolling sideways', async () => {
    const page = await open('/funds', { viewport: { width: 390, height: 844 } })
    await transfers(page).locator('svg text', { hasText: '▲ 49 天，超期' }).waitFor()
    await fitsItsWindow(page)
  })

  it('has names, roles and contrast that assistive tools can use', async () => {
    for (const theme of ['light', 'dark']) {
      const page = await open(`/funds?theme=${theme}`, { bypassCSP: true })
      await flow(page).locator('svg text', { hasText: '20,800' }).waitFor()
      await grid(page)
        .getByRole('button', { name: /^全省 · 累计/ })
        .waitFor()
      expect(await barriersOn(page), theme).toEqual([])
    }
  })
})
