import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shownText, startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

/** Opens the overview and waits for its last cards: tiles, map, targets. */
const look = async (path: string, options?: Parameters<typeof open>[1]): Promise<Page> => {
  const page = await open(path, options)
  await page.getByLabel('关键数字').waitFor()
  await page.getByText('累计目标与实际完成').waitFor()
  await page.getByText(/示意图|不作为行政区划界线依据/).waitFor()
  return page
}
const searchOf = (page: Page) => new URL(page.url()).search
const tile = (page: Page, label: string) => page.getByLabel('关键数字').locator('section', { hasText: label })
const card = (page: Page, title: RegExp) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) }).last()
const drawer = (page: Page) => page.getByRole('dialog')
/** What the page says, in one line. */
const said = async (page: Page) => (await shownText(page.locator('main'))).replace(/\s+/g, ' ')

describe('the overview at a glance', () => {
  it('answers how things stand with the figures of the report', async () => {
    const page = await look('/')
    // 39,700 + 25,091.91; 26,369.18 + 19,003.886; 45,373.066 ÷ 64,791.91
    expect(await shownText(tile(page, '预算数'))).toContain('64,791.91')
    expect(await shownText(tile(page, '执行数'))).toContain('45,373.07')
    expect(await shownText(tile(page, '预算执行率'))).toContain('70.0%')
    expect(await shownText(tile(page, '指标达标'))).toMatch(/36 \/ 41\s+未达标\s+3\s+未评价\s+2/)
    expect(await shownText(tile(page, '自评得分'))).toMatch(/98\.89\s+优[\s\S]+100\s+优/)
    const text = await said(page)
    expect(text).toContain('中央预算最多的是黔东南州，16,800 万元')
    expect(text).toContain('中央资金 2022 年安排最多，18,000 万元')
    expect(text).toContain('中央资金执行率 82.7%，地方资金 30.8%')
    // Other money is nil and has no rate: nothing here is silent.
    expect(text).toContain('市州与年度口径未报告。低于 60% 线的以 ▼ 标出。')
    expect(text).toContain('矿山生态修复面积目标 2023 年最高，748.93 公顷')
    expect(text).toContain('不在项目范围：贵阳市、遵义市、毕节市、铜仁市')
  })

  it('lists what needs attention in the order of the rules, each with its line', async () => {
    const page = await look('/')
    const attention = card(page, /件事需要关注/)
    // 2 rates, 3 unmet, 1 transfer, 6 errors of the checks; 14 completions above 130 %
    await attention.getByRole('heading', { name: '12 件事需要关注，另有 14 项提示' }).waitFor()
    const lines = attention.locator('ul').getByRole('listitem')
    const text = await lines.allInnerTexts()
    expect(text.map((line) => line.split('\n')[0])).toEqual([
      ...['执行偏慢', '执行偏慢', '未达标', '未达标', '未达标'],
    ])
    expect(text[0]).toContain('17.2% 线 60%')
    expect(text[2]).toContain('完成 957.86 公顷，目标 ≥1017.64 公顷，完成率 94.1%')
    await attention.getByRole('button', { name: '其余 21 件' }).click()
    await page.waitForURL('**/?attention=all')
    expect(await lines.count()).toBe(26)
    expect(await lines.nth(5).textContent()).toContain('49 天 线 30 天')
    await attention.getByRole('button', { name: '超额较多 14' }).click()
    await page.waitForURL('**/?attention=over-completion')
    expect(await lines.count()).toBe(14)
  })

  it('quotes the report in its own language, on an English page too', async () => {
    const page = await open('/?attention=unmet&lang=en')
    const quotations = page.locator('q[lang="zh"]')
    await quotations.first().waitFor()
    expect(await quotations.allInnerTexts()).toContainEqual(
      expect.stringContaining('勘查设计测量细化后，边坡面积增加、采坑面积减少'),
    )
  })

  it('leads from each kind of line to exactly the thing', async () => {
    const follow = async (line: string) => {
      const page = await look('/?attention=all')
      await card(page, /件事需要关注/)
        .getByRole('link', { name: line })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      return { url: decodeURIComponent(searchOf(page)), text: await shownText(page.getByRole('dialog')) }
    }
    const unmet = await follow('土地复垦利用率”完成')
    expect(unmet.url).toBe('?project=miaoling&indicator=land-reclamation-rate')
    expect(unmet.text).toContain('土地复垦利用率')
    const slow = await follow('苗岭山脉示范工程地方资金执行率')
    expect(slow.url).toBe('?project=miaoling&source=local&open=rate~miaoling~local')
    expect(slow.text).toContain('17.16%')
    const late = await follow('用了 49 天')
    expect(late.url).toMatch(/^\?project=miaoling&source=central&open=transfer~/)
    expect(late.text).toContain('一(三)1(1)')
    const error = await follow('数量指标共计 17 项')
    expect(error.url).toMatch(/^\?project=miaoling&finding=/)
    expect(error.text).toContain('17 项')
  })

  it('fits a phone without scrolling sideways', async () => {
    const page = await look('/', { viewport: { width: 390, height: 844 } })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(390)
  })

  it('fetches fewer than 300 kB of scripts, zipped', async () => {
    const page = await look('/')
    await page.getByRole('link', { name: '六盘水市 14,300' }).waitFor()
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    )
    const zipped = await Promise.all(
      scripts.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
    )
    expect(zipped.length).toBeGreaterThan(2)
    expect(zipped.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })
})

describe('evidence', () => {
  it('traces a total over both projects to the places that print its parts', async () => {
    const page = await look('/')
    await page.getByRole('button', { name: '预算数：64,791.91 万元，查看出处' }).click()
    const sheet = drawer(page)
    await sheet.getByText('原文出处').waitFor()
    const text = await shownText(sheet)
    expect(text).toContain('汇总得出')
    expect(text).toContain('39700')
    expect(text).toContain('25091.91')
    expect(text).toContain('贵州省2025年度中央重点生态保护修复治理专项资金绩效自评报告')
    await page.keyboard.press('Escape')
    expect(await drawer(page).count()).toBe(0)
  })

  it('traces 39,700 to its row of annex 2-1', async () => {
    const page = await look('/?project=miaoling')
    await tile(page, '预算数').getByRole('button').click()
    await drawer(page).getByText('原文出处').waitFor()
    const text = await shownText(drawer(page))
    expect(text).toContain('39,700')
    expect(text).toContain('已报告')
    expect(text).toMatch(/附件\s*2-1/)
  })

  it('says where a figure is that no prefecture reported', async () => {
    const page = await look('/?region=522600')
    expect(await shownText(tile(page, '执行数'))).toMatch(/—\s+未报告 · 见项目合计/)
    await tile(page, '执行数').getByRole('button').click()
    await drawer(page).getByText('可查的口径').waitFor()
    expect(await shownText(drawer(page))).toContain('苗岭山脉示范工程，贵州省，2022–2025 年')
  })
})

describe('filters', () => {
  it('follow a click on the map, and the link brings the same page to another reader', async () => {
    const page = await look('/')
    await page.getByRole('link', { name: '六盘水市 14,300' }).press('Enter')
    await page.waitForURL('**/?region=520200')
    // 14,300 central and 2,800 provincial; sub-provincial money is not reported there.
    await page.getByRole('button', { name: /^预算数：≥ 17,100 万元/ }).waitFor()
    const shared = await look(`/${searchOf(page)}`)
    await page.waitForLoadState('networkidle')
    expect(await said(shared)).toBe(await said(page))
  })

  it('follow a click on a year and a source of the charts', async () => {
    const page = await look('/')
    await card(page, /安排最多/)
      .getByRole('button', { name: '2023', exact: true })
      .click()
    await page.waitForURL('**/?years=2023')
    await page.getByRole('button', { name: /^预算数：≥ 12,600 万元/ }).waitFor()
    await card(page, /万元$/).getByRole('button', { name: '中央资金', exact: true }).first().click()
    await page.waitForURL('**/?years=2023&source=central')
    await page.getByRole('button', { name: '预算数：10,000 万元，查看出处', exact: true }).waitFor()
  })

  it('name a value that means nothing instead of dropping it silently', async () => {
    const page = await look('/?project=nowhere')
    expect(await shownText(page.getByRole('status').first())).toContain('nowhere')
  })

  it('tell a region outside of every project from a missing figure', async () => {
    const page = await open('/?region=520100')
    await page.getByText('这不是缺失，也不是零').waitFor()
  })
})

describe('the map', () => {
  it('is hatched where a metric was reported by no prefecture, and says where it is', async () => {
    const page = await look('/')
    await page.getByRole('button', { name: '执行率', exact: true }).click()
    await page.waitForURL('**/?metric=rate')
    await page.getByRole('heading', { name: '执行率没有按市州报告' }).waitFor()
    expect(await page.getByRole('link', { name: '安顺市 未报告' }).count()).toBe(1)
    expect(await page.getByRole('link', { name: '遵义市 不在项目范围' }).count()).toBe(1)
    expect(await said(page)).toContain('这项数字见于：南北盘江示范工程，贵州省，2024–2025 年')
  })

  it('has its figures as a table', async () => {
    const page = await open('/?tables=places&metric=provincial')
    await page.getByRole('table').first().waitFor()
    const rows = await page.getByRole('table').first().getByRole('row').allInnerTexts()
    expect(rows[1]).toMatch(/黔东南苗族侗族自治州\s+4,000\s+已报告/)
    expect(rows).toHaveLength(10)
  })
})

describe('looks', () => {
  it('switches language, unit and theme, and keeps them in the link', async () => {
    const page = await look('/')
    await page.getByRole('button', { name: '亿元', exact: true }).click()
    await page.getByRole('button', { name: '预算数：6.4792 亿元，查看出处' }).waitFor()
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await page.getByRole('heading', { name: 'Is the money spent, are the targets met?' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    const theme = page.getByRole('button', { name: /^Theme/ })
    await theme.click()
    await theme.click()
    expect(searchOf(page)).toBe('?unit=yi&lang=en&theme=dark')
    expect(await paper()).not.toBe(light)
  })

  it('prints without controls and with its filters in words', async () => {
    const page = await look('/?project=miaoling')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('筛选：苗岭山脉示范工程 · 金额单位：万元').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: '亿元', exact: true }).isVisible()).toBe(false)
  })
})
