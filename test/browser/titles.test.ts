import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const { open } = await startBrowser(await serveDashboard())

const chart = 'section[id]:has(button[aria-label^="下载与分享"], button[aria-label^="Download and share"]) h2'

/** Opens a page, whose charts have their titles then or a little later. */
const titlesOf = async (path: string) => {
  const page = await open(path)
  await page.locator(chart).first().waitFor()
  return () => page.locator(chart).allInnerTexts()
}

/** What a title says where there is no number. */
const silence = /没有|未报告|都不可比|\bno\b|\bnone\b|not reported/i
const withoutFinding = (titles: string[]) =>
  titles.filter((title) => !/\d/.test(title) && !silence.test(title))

/** Choices that leave charts a lower bound, a single figure, none, or nothing to compare. */
describe('the title of a chart states its finding as far as it is known', () => {
  it.each([
    [
      '/?source=local&metric=targets&indicator=slope-treatment-area',
      [
        // 黔东南 reported no target of it, so nobody is the first.
        '边坡治理面积目标：六盘水市在已知的数里最高，94.98 公顷，其余未报全',
        '地方资金各年度预算数：2024 年在已知的数里最高，≥ 5,100 万元，其余未报全',
        '地方资金执行率 30.8%',
      ],
    ],
    [
      '/?years=2023&metric=rate',
      [
        '执行率没有按市州报告',
        '中央资金各年度预算数，2023 年：10,000 万元',
        '所选口径没有报告执行率',
        '矿山生态修复面积目标，2023 年：748.93 公顷',
      ],
    ],
    ['/?source=other', ['所选来源各年度预算数均为 0', '其他资金预算数为 0，没有执行率']],
    [
      '/funds?source=subprovincial',
      ['市县资金：所选口径没有报告', '所选条件下没有中央资金的下达记录', '各项资金：所选口径没有数'],
    ],
    ['/funds?years=2023', ['各项资金：预算数 ≥ 12,600 万元，没有报告执行数']],
    [
      '/compare?view=radar&metrics=score~execution-rate~executed',
      ['六盘水市：3 项指标都不可比，没有数或只有下限'],
    ],
    ['/compare?view=pair&years=2023', ['矿山生态修复面积：没有两个年度可比']],
    ['/regions/520200', ['预算 ≥ 17,100 万元，执行数未报告']],
    [
      '/compare?view=years&indicator=slope-treatment-area&lang=en',
      [
        'Slope area treated, target of each year: of what is known, highest in Liupanshui in 2025, 49.73 ha; others are not reported in full',
      ],
    ],
    ['/?source=local&lang=en', ['Local: 30.8% of the budget is executed']],
  ])('%s', async (path, expected) => {
    const titles = await titlesOf(path)
    await expect.poll(titles).toEqual(expect.arrayContaining(expected))
    await expect.poll(async () => withoutFinding(await titles())).toEqual([])
  })

  it.each([
    '/',
    '/funds',
    '/indicators',
    '/indicators?region=522600',
    '/compare',
    '/compare?view=scatter',
    '/compare?view=years',
    '/compare?view=pair',
    '/allocation',
    '/data',
    '/projects/panjiang',
    '/regions/520000',
  ])('with a number, or with who is silent, on %s', async (path) => {
    for (const lang of ['zh', 'en']) {
      const titles = await titlesOf(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      await expect.poll(async () => withoutFinding(await titles())).toEqual([])
    }
  })
})
