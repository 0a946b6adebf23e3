import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const { open } = await startBrowser(await serveDashboard())

describe('the titles of a profile state what its tables find', () => {
  it.each([
    [
      '/projects/miaoling',
      [
        '预算 39,700 万元，执行 26,369.18 万元，执行率 66.4%',
        '中央资金 2022 年安排最多，18,000 万元',
        '2 个市州参加，黔东南州中央资金最多，16,800 万元',
        '16 项指标中 12 项达标，3 项未达标',
        '3 笔中央资金，1 笔超过 30 天才下达',
      ],
    ],
    // Nobody reported what was spent or achieved in a prefecture: the titles say so.
    ['/regions/520200', ['预算 ≥ 17,100 万元，执行数未报告', '7 项指标的目标，分年度']],
    ['/regions/520000', ['下辖 9 个市州，5 个参加，黔东南州中央资金最多，16,800 万元']],
    ['/projects/miaoling?lang=en', ['Budget 397 million yuan; executed 263.6918 million yuan; rate 66.4%']],
  ])('%s', async (path, titles) => {
    const page = await open(path)
    for (const name of titles) await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
  })

  it('quotes the report on each shortfall, in the language of the report', async () => {
    const page = await open('/projects/miaoling?lang=en')
    const quotes = page.locator('td span[lang=zh]')
    await expect
      .poll(() => quotes.allTextContents())
      .toEqual([
        '勘查设计测量细化后，边坡面积增加、采坑面积减少',
        '勘查设计测量细化后，边坡面积增加、采坑面积减少',
        '勘查设计测量细化后，边坡面积增加、盘活利用土地面积减少',
      ])
    await page.getByText('The report says: ').first().waitFor()
  })

  it('shows a region under the programme that is chosen, marked where that is made up', async () => {
    const page = await open('/regions/520100')
    const outside = page.getByRole('heading', { level: 2, name: '不在项目范围', exact: true })
    await outside.waitFor()

    const project = await open('/projects/simulated-rivers')
    await project.getByRole('link', { name: '贵阳市', exact: true }).first().click()
    await project.waitForURL(/\/regions\/520100\?programme=simulated$/)
    await project.getByRole('heading', { level: 2, name: /^预算 [\d,.]+ 万元/ }).waitFor()
    await project.getByRole('note').filter({ hasText: '模拟' }).first().waitFor()
    expect(await project.getByText('不在项目范围').count()).toBe(0)
    expect(await project.getByText('苗岭山脉示范工程').count()).toBe(0)
  })

  it('names how many figures nobody reported', async () => {
    const page = await open('/regions/520200')
    await page.getByRole('heading', { name: /^还不知道的：\d+ 项没有报告，\d+ 项只有部分$/ }).waitFor()
  })
})
