import type { Page } from 'playwright-core'
import { simulated } from 'seeds/load.ts'
import { publish } from 'server/ingest/publish.ts'
import type { RawSheet } from 'server/ingest/raw-sheets.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { takeFile } from '../support/chart-files.ts'
import { serveWithStore } from '../support/server.ts'
import { fitsItsWindow, says, shownText } from '../support/shown.ts'

const { origin, store } = await serveWithStore()
const { open } = await startBrowser(origin)

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) })
/** Waits for what the row of a region says, cell by cell. */
const words = (page: Page, name: string) =>
  expect.poll(async () => (await shownText(rowOf(page, name))).split(/\s*[\n\t]\s*/).filter(Boolean))
/** Waits for the regions of the table, in their order. */
const names = (page: Page) =>
  expect.poll(async () =>
    (await page.locator('tbody').getByRole('rowheader').allInnerTexts()).map((name) => name.split('\n')[0]),
  )
const views = ['table', 'radar', 'scatter', 'years', 'pair']
const none = (sheet: RawSheet): RawSheet => ({ ...sheet, rows: [] })
const footIsInSight = (box: Element) => {
  const foot = box.querySelector('tfoot th')?.getBoundingClientRect()
  const { top, bottom } = box.getBoundingClientRect()
  return foot !== undefined && foot.top > top && foot.bottom <= bottom + 1
}
const sheet = (page: Page) => page.getByRole('dialog').last()

describe('the table', () => {
  it('ranks the five prefectures by what they report, and leaves open what nobody did', async () => {
    const page = await open('/compare')
    await page.getByRole('heading', { name: '中央资金预算数：黔东南州居首，16,800 万元' }).waitFor()
    await names(page).toEqual(['黔东南州', '六盘水市', '黔南州', '安顺市', '黔西南州'])
    // 14,300 against the median 12,200; 2,800 and 516.72 are the medians of their columns.
    await words(page, '六盘水市').toEqual([
      ...['六盘水市', '14,300', '第 2 位', '+2,100'],
      ...['2,800', '第 3 位', '等于中位数', '516.72', '第 3 位', '等于中位数'],
      ...['— 未报告', '— 未报告'],
    ])
    const gaps = page.getByRole('region', { name: '缺口' })
    await says(gaps, /预算执行率：5 个地区均没有数（未报告）。\s*已报告于：苗岭山脉示范工程/)
  })

  it('highlights one region, orders by another metric, and keeps both in the link', async () => {
    const page = await open('/compare')
    await page.getByRole('button', { name: '黔西南州', exact: true }).click()
    await page
      .getByRole('heading', { name: '黔西南州：中央资金预算数居 5 个地区第 5 位，1,400 万元' })
      .waitFor()
    await page.getByRole('button', { name: '省级资金预算数', exact: true }).click()
    await page
      .getByRole('heading', { name: /黔西南州：省级资金预算数居 5 个地区第 4 位，1,300 万元/ })
      .waitFor()
    await names(page).toEqual(['黔东南州', '黔南州', '六盘水市', '黔西南州', '安顺市'])
    expect(query(page)).toEqual({ focus: '522300', sort: 'budget-provincial' })
    const focused = page.getByRole('button', { name: '黔西南州', exact: true })
    await expect.poll(() => focused.getAttribute('aria-pressed')).toBe('true')
  })

  it('reads regions and metrics from a shared link, and says what of it means nothing', async () => {
    const page = await open(
      '/compare?regions=522600~522700~520100&metrics=target.slope-treatment-area~score~nonsense&source=central',
    )
    await page.getByText('链接中的“nonsense”不是有效的比较指标，已忽略').waitFor()
    await page.getByText('资金来源筛选在本页不起作用').waitFor()
    // 黔南 reported 2022 alone, 黔东南 nothing, and 贵阳 takes no part: three different states.
    await words(page, '黔南州').toEqual(expect.arrayContaining(['≥ 18.31']))
    await words(page, '黔东南州').toEqual(['黔东南州', '— 未报告', '— 未报告'])
    await words(page, '贵阳市').toEqual(['贵阳市', '— 不在项目范围', '— 不在项目范围'])
  })

  it('offers the indicators of a made-up programme where that is chosen, and those alone', async () => {
    const page = await open('/compare?programme=simulated')
    await page.getByRole('button', { name: /^比较指标/ }).click()
    const targets = page.getByRole('dialog', { name: '比较指标' }).getByRole('group', { name: /^指标目标/ })
    await targets.getByLabel('修复点位数量').waitFor()
    expect(await targets.getByLabel('矿山生态修复面积').count()).toBe(0)
    await targets.getByLabel('修复点位数量').click()
    await page.getByRole('columnheader').filter({ hasText: '修复点位数量' }).first().waitFor()
  })

  it('takes metrics from its menu', async () => {
    const page = await open('/compare')
    await page.getByRole('button', { name: /^比较指标/ }).click()
    const menu = page.getByRole('dialog', { name: '比较指标' })
    await menu.getByLabel('平均完成率').click()
    await page.getByRole('columnheader').filter({ hasText: '平均完成率' }).waitFor({ state: 'detached' })
    await menu.getByLabel('单位中央预算：矿山生态修复面积').click()
    await page.keyboard.press('Escape')
    // 16,800 万元 ÷ 599.16 公顷; less is better, so the largest is the last.
    await rowOf(page, '黔东南州').getByText('28.04').waitFor()
    await words(page, '黔东南州').toEqual(expect.arrayContaining(['28.04', '第 5 位']))
    expect(query(page).metrics).toMatch(/^budget-central~.*~unit-budget\.ecological-restoration-area$/)
  })

  it('keeps the regions most like the one in focus, with their distance', async () => {
    const page = await open('/compare?focus=522600')
    await page.getByRole('button', { name: '最相近 2 个' }).click()
    await page.getByText(/与黔东南州最相近的 2 个地区/).waitFor()
    await page.getByText('距离 0.16').waitFor()
    await names(page).toEqual(['黔东南州', '六盘水市', '黔南州'])
    expect(query(page)).toEqual({ focus: '522600', peers: '2' })
  })

  it('says why peers cannot be told, and lists all', async () => {
    const page = await open('/compare?focus=520200&peers=2&years=2024')
    await page.getByText('无法按特征找同类，仍列出全部：六盘水市在此期间的特征没有完整报告。').waitFor()
    await page.getByRole('heading', { name: '六盘水市：中央资金预算数未报告' }).waitFor()
    await names(page).toHaveLength(5)
  })

  it('opens the source of a figure, and of a gap the place where it is reported', async () => {
    const page = await open('/compare')
    await page.getByRole('button', { name: /安顺市 · 中央资金预算数：4,300 万元/ }).click()
    await sheet(page).getByText('0.43亿元').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /安顺市 · 预算执行率：— 未报告/ }).click()
    await sheet(page)
      .getByText(/南北盘江示范工程，贵州省，2024–2025 年/)
      .first()
      .waitFor()
  })

  it('saves values, ranks, differences and states as a file', async () => {
    const page = await open('/compare?metrics=budget-provincial~execution-rate')
    await rowOf(page, '黔东南州').waitFor()
    const { bytes } = await takeFile(page, page.locator('section#compare'), 'CSV')
    const lines = bytes.toString().trim().split('\r\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]).toBe('522600,黔东南苗族侗族自治州,4000,1,1200,已报告,,,,未报告')
  })
})

describe('the other views', () => {
  it('draw a radar that breaks where nothing is reported, its figures beside it', async () => {
    const page = await open('/compare?focus=522700')
    await page.getByRole('button', { name: '雷达' }).click()
    await page.getByRole('heading', { name: '黔南州：3 项可比指标中 2 项高于中位数，0 项低于' }).waitFor()
    await page.getByText(/每轴为本地区 ÷ 最大值/).waitFor()
    const figures = page.getByRole('table', { name: '黔南州' })
    // 12,200 ÷ 16,800
    await says(figures.getByRole('row', { name: /^中央资金预算数/ }), /12,200\s+第 3 位\s+72\.6%/)
    await says(figures.getByRole('row', { name: /^预算执行率/ }), /未报告\s+—/)
  })

  it('scatter any two metrics, or say why there is nothing to draw', async () => {
    const page = await open('/compare?view=scatter')
    await page.getByText('每点一个地区，共 5 个，虚线为中位数').waitFor()
    // 16,800 and 599.16 are the largest of both columns.
    await page
      .getByRole('heading', {
        name: '黔东南州：中央资金预算数 16,800 万元，第 1 位；矿山生态修复面积目标 599.16 公顷，第 1 位',
      })
      .waitFor()
    await page.locator('svg text', { hasText: '黔西南州' }).waitFor()
    await page.getByRole('combobox', { name: '纵轴' }).selectOption('execution-rate')
    await page.getByRole('heading', { name: '中央资金预算数与预算执行率：没有一个地区两项都有数' }).waitFor()
    await page.getByText('没有一个地区两项都有数，无从画点。').waitFor()
    expect(query(page)).toEqual({ view: 'scatter', y: 'execution-rate' })
  })

  it('show each region year by year on one axis or on its own, gaps marked', async () => {
    const page = await open('/compare?view=years')
    await page
      .getByRole('heading', { name: '矿山生态修复面积各年目标：黔东南州 2023 年最高，457.67 公顷' })
      .waitFor()
    await says(
      page.getByRole('region', { name: '六盘水市' }),
      /—\s+2022\s+—\s+2023\s+251\.21\s+2024\s+265\.51\s+2025/,
    )
    await page.getByRole('combobox', { name: '指标' }).selectOption('slope-treatment-area')
    await page.getByRole('heading', { name: /^边坡治理面积各年目标：/ }).waitFor()
    await page.getByRole('button', { name: '各自尺度' }).click()
    await page.getByText('各图尺度不同').waitFor()
    expect(query(page)).toEqual({ view: 'years', indicator: 'slope-treatment-area', scale: 'own' })
  })

  it('hold two years against each other', async () => {
    const page = await open('/compare?view=pair')
    await page
      .getByRole('heading', { name: '矿山生态修复面积：2024 到 2025 年，5 个可比地区中 3 个目标增加' })
      .waitFor()
    await page.getByText('+77.92').waitFor()
    await page.getByRole('combobox', { name: '前一年' }).selectOption('2023')
    await page.getByRole('heading', { name: /2023 到 2025 年，2 个可比地区/ }).waitFor()
    await expect.poll(() => page.getByText('不在实施期').count()).toBe(3)
    expect(query(page)).toEqual({ view: 'pair', pair: '2023..2025' })
  })
})

describe('in every look', () => {
  it('speaks English in the dark', async () => {
    const page = await open('/compare?lang=en&theme=dark&focus=520400')
    await page
      .getByRole('heading', { name: 'Anshun: Central budget ranks 4 of 5, 43 million yuan' })
      .waitFor()
    await page.locator('html[data-theme=dark]').waitFor()
  })

  it.each(views)('fits a phone: %s', async (view) => {
    const page = await open(`/compare?view=${view}&focus=522600`, { viewport: { width: 390, height: 844 } })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await fitsItsWindow(page)
  })

  it.each(views)('has names, roles and contrast that assistive tools can use: %s', async (view) => {
    for (const theme of ['light', 'dark']) {
      const page = await open(`/compare?view=${view}&theme=${theme}&focus=522600`, { bypassCSP: true })
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      expect(await barriersOn(page), theme).toEqual([])
    }
  })
})

describe('a nation', () => {
  // Once, whatever is tried again, and after all that is asked of the first release.
  beforeAll(async () => {
    const [report] = await simulated('nation')
    if (!report) throw new Error('nothing made up')
    // Money alone: the results of one project of the nation are a hundred thousand.
    await publish(store, { ...report, targets: none(report.targets), results: none(report.results) })
  })

  it('has only those of its prefectures drawn that are in sight', async () => {
    const page = await open('/compare?programme=simulated-nation&metrics=budget-central')
    const table = page.getByRole('table', { name: '各地情况如何' }).first()
    // With the heads and the medians.
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('335')
    await table
      .locator('tfoot')
      .getByText(/^\d+\/333 个地区有数$/)
      .waitFor()
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(80)
    const last = table.locator('tr[aria-rowindex="334"]')
    expect(await last.count()).toBe(0)
    const box = table.locator('xpath=..')
    // The medians stay in sight at its foot.
    await expect.poll(() => box.evaluate(footIsInSight)).toBe(true)
    await box.evaluate((scrolled) => scrolled.scrollTo(0, scrolled.scrollHeight))
    await last.waitFor()
    await expect.poll(() => box.evaluate(footIsInSight)).toBe(true)
  })
})
