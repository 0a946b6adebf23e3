import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { cardOf, fitsItsWindow, rowsIn, says, shownText } from '../support/shown.ts'

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
const drawer = (page: Page) => page.getByRole('dialog')
/** What the page says, in one line. */
const said = async (page: Page) => (await shownText(page.locator('main'))).replace(/\s+/g, ' ')
/** Waits until it says each of these. */
const tells = async (page: Page, ...words: string[]) => {
  for (const word of words) await expect.poll(() => said(page)).toContain(word)
}

describe('the overview at a glance', () => {
  it('answers how things stand with the figures of the report', async () => {
    const page = await look('/')
    // 39,700 + 25,091.91; 26,369.18 + 19,003.886; 45,373.066 ÷ 64,791.91
    await says(tile(page, '预算数'), '64,791.91')
    await says(tile(page, '执行数'), '45,373.07')
    await says(tile(page, '预算执行率'), '70.0%')
    await says(tile(page, '指标达标'), /36 \/ 41\s+未达标\s+3\s+未评价\s+2/)
    await says(tile(page, '自评得分'), /98\.89\s+优[\s\S]+100\s+优/)
    await tells(
      page,
      '中央预算最多的是黔东南州，16,800 万元',
      '中央资金 2022 年安排最多，18,000 万元',
      '中央资金执行率 82.7%，地方资金 30.8%',
      // Other money is nil and has no rate: nothing here is silent.
      '市州与年度口径未报告。低于 60% 线的以 ▼ 标出。',
      '矿山生态修复面积目标 2023 年最高，748.93 公顷',
      '不在项目范围：贵阳市、遵义市、毕节市、铜仁市',
    )
  })

  it('lists what needs attention in the order of the rules, each with its line', async () => {
    const page = await look('/')
    const attention = cardOf(page, /件事需要关注/)
    // 2 rates, 3 unmet, 1 transfer, 6 errors of the checks; 14 completions above 130 %
    await attention.getByRole('heading', { name: '12 件事需要关注，另有 14 项提示' }).waitFor()
    const lines = attention.locator('ul').getByRole('listitem')
    const kinds = async () => (await lines.allInnerTexts()).map((line) => line.split('\n')[0])
    await expect.poll(kinds).toEqual(['执行偏慢', '执行偏慢', '未达标', '未达标', '未达标'])
    await says(lines.nth(0), '17.2% 线 60%')
    await says(lines.nth(2), '完成 957.86 公顷，目标 ≥1017.64 公顷，完成率 94.1%')
    await attention.getByRole('button', { name: '其余 21 件' }).click()
    await page.waitForURL('**/?attention=all')
    await expect.poll(() => lines.count()).toBe(26)
    await says(lines.nth(5), '49 天 线 30 天')
    await attention.getByRole('button', { name: '超额较多 14' }).click()
    await page.waitForURL('**/?attention=over-completion')
    await expect.poll(() => lines.count()).toBe(14)
  })

  it('quotes the report in its own language, on an English page too', async () => {
    const page = await open('/?attention=unmet&lang=en')
    const quotations = page.locator('span[lang="zh"]')
    await expect
      .poll(() => quotations.allInnerTexts())
      .toContainEqual(expect.stringContaining('勘查设计测量细化后，边坡面积增加、采坑面积减少'))
  })

  it('leads from each kind of line to exactly the thing', async () => {
    const follow = async (line: string, search: RegExp, words: string) => {
      const page = await look('/?attention=all')
      await cardOf(page, /件事需要关注/)
        .getByRole('link', { name: line })
        .first()
        .click()
      await says(page.getByRole('dialog'), words)
      expect(decodeURIComponent(searchOf(page))).toMatch(search)
    }
    await follow(
      '土地复垦利用率”完成',
      /^\?project=miaoling&indicator=land-reclamation-rate$/,
      '土地复垦利用率',
    )
    await follow(
      '苗岭山脉示范工程地方资金执行率',
      /^\?project=miaoling&source=local&open=rate~miaoling~local$/,
      '17.16%',
    )
    await follow('用了 49 天', /^\?project=miaoling&source=central&open=transfer~/, '一(三)1(1)')
    await follow('数量指标共计 17 项', /^\?project=miaoling&finding=/, '17 项')
  })

  it('fits a phone without scrolling sideways', async () => {
    const page = await look('/', { viewport: { width: 390, height: 844 } })
    await fitsItsWindow(page)
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
    const report = '贵州省2025年度中央重点生态保护修复治理专项资金绩效自评报告'
    await says(sheet, '汇总得出', '39700', '25091.91', report)
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'detached' })
  })

  it('traces 39,700 to its row of annex 2-1', async () => {
    const page = await look('/?project=miaoling')
    await tile(page, '预算数').getByRole('button').click()
    await drawer(page).getByText('原文出处').waitFor()
    await says(drawer(page), '39,700', '已报告', /附件\s*2-1/)
  })

  it('says where a figure is that no prefecture reported', async () => {
    const page = await look('/?region=522600')
    await says(tile(page, '执行数'), /—\s+未报告 · 见项目合计/)
    await tile(page, '执行数').getByRole('button').click()
    await drawer(page).getByText('可查的口径').waitFor()
    await says(drawer(page), '苗岭山脉示范工程，贵州省，2022–2025 年')
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
    await expect.poll(async () => (await said(shared)) === (await said(page))).toBe(true)
  })

  it('follow a click on a year and a source of the charts', async () => {
    const page = await look('/')
    await cardOf(page, /安排最多/)
      .getByRole('button', { name: '2023', exact: true })
      .click()
    await page.waitForURL('**/?years=2023')
    await page.getByRole('button', { name: /^预算数：≥ 12,600 万元/ }).waitFor()
    await cardOf(page, /万元$/).getByRole('button', { name: '中央资金', exact: true }).first().click()
    await page.waitForURL('**/?years=2023&source=central')
    await page.getByRole('button', { name: '预算数：10,000 万元，查看出处', exact: true }).waitFor()
  })

  it('name a value that means nothing instead of dropping it silently', async () => {
    const page = await look('/?project=nowhere')
    await says(page.getByRole('status').first(), 'nowhere')
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
    await page.getByRole('link', { name: '安顺市 未报告' }).waitFor()
    await page.getByRole('link', { name: '遵义市 不在项目范围' }).waitFor()
    await tells(page, '这项数字见于：南北盘江示范工程，贵州省，2024–2025 年')
  })

  it('has its figures as a table', async () => {
    const page = await open('/?tables=places&metric=provincial')
    const rows = () => rowsIn(page.getByRole('table').first())
    await expect.poll(async () => (await rows())[1]).toMatch(/黔东南苗族侗族自治州 4,000 已报告/)
    await expect.poll(rows).toHaveLength(10)
  })
})

describe('looks', () => {
  it('switches language, unit and theme, and keeps them in the link', async () => {
    const page = await look('/')
    await page.getByRole('button', { name: '亿元', exact: true }).click()
    await page.getByRole('button', { name: '预算数：6.4792 亿元，查看出处' }).waitFor()
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await page.getByRole('heading', { name: 'Is the money spent, are the targets met?' }).waitFor()
    await page.locator('html[lang=en]').waitFor()
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    const theme = page.getByRole('button', { name: /^Theme/ })
    await theme.click()
    await page.locator('html[data-theme=light]').waitFor()
    await theme.click()
    await expect.poll(() => searchOf(page)).toBe('?unit=yi&lang=en&theme=dark')
    await expect.poll(paper).not.toBe(light)
  })

  it('prints without controls and with its filters in words', async () => {
    const page = await look('/?project=miaoling')
    await page.emulateMedia({ media: 'print' })
    await page.getByText('筛选：苗岭山脉示范工程 · 金额单位：万元').waitFor()
    await page.getByRole('button', { name: '亿元', exact: true }).waitFor({ state: 'hidden' })
  })
})
