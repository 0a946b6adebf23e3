import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { takeFile } from '../support/chart-files.ts'
import { serveDashboard } from '../support/server.ts'
import { cardOf, fitsItsWindow, rowsIn, says } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const need = 'target/ecological-restoration-area'
const lines = (page: Page) => cardOf(page, /^逐项测算表/)
const drawer = (page: Page) => page.getByRole('dialog')
/** Waits for Region → 元, as the table shows it. */
const amounts = (page: Page) =>
  expect.poll(async () =>
    Object.fromEntries(
      (await rowsIn(lines(page))).slice(1).map((row) => [row.split(' ')[0], row.split(' ')[2]]),
    ),
  )
/** Waits for the row of a region in the table under a title. */
const rowOf = (page: Page, title: RegExp, region: string) =>
  expect.poll(async () => (await rowsIn(cardOf(page, title))).find((row) => row.startsWith(region)))

describe('30 million over five prefectures', () => {
  it('by need comes to the amounts computed by hand, and to the pool', async () => {
    const page = await open('/allocation')
    await page.getByRole('heading', { name: '黔东南州最多，928.34 万元；3 个多得，2 个少得' }).waitFor()
    await page
      .getByRole('heading', { name: '黔南州多得最多，72.66 万元；黔东南州少得最多，100.24 万元' })
      .waitFor()
    await page.getByRole('heading', { name: '逐项测算表：5 个地区合计 30,000,000.00 元' }).waitFor()
    // Targets 516.72 + 209.5 + 81.88 + 599.16 + 528.98 = 1936.24 公顷; test/rules/allocation.test.ts.
    await amounts(page).toEqual({
      黔东南州: '9,283,353.31',
      黔南州: '8,195,988.10',
      六盘水市: '8,006,032.31',
      安顺市: '3,245,981.90',
      黔西南州: '1,268,644.38',
    })
    await says(lines(page), '合计 = 资金池 30,000,000.00 元')
    await says(
      page.locator('main'),
      '测算仅供参考，不构成决定',
      '上次分配以中央资金预算数为准',
      '六盘水市：100% × 26.6868% = 26.6868% → 800.603231 万元',
    )
  })

  it('answers as a slider moves, and keeps it in the link', async () => {
    const page = await open('/allocation')
    const budget = page.getByRole('slider', { name: '权重：上次分配：预算数' })
    await budget.focus()
    await page.keyboard.press('End')
    await page.waitForURL(`**/allocation?plans=${need}:100,budget:100`)
    await page.getByRole('heading', { name: /^黔东南州最多，978\.45 万元/ }).waitFor()
    await amounts(page).toMatchObject({ 六盘水市: '8,380,567.18' })
    const exact = page.getByRole('spinbutton', { name: '权重：上次分配：预算数，输入数值' })
    await exact.fill('50')
    await page.waitForURL(`**/allocation?plans=${need}:100,budget:50`)
    await page.reload()
    await expect.poll(() => budget.inputValue()).toBe('50')
  })

  it('deals out another pool, in another unit, to the 分', async () => {
    const page = await open('/allocation?plans=budget:100')
    await page.getByRole('textbox', { name: '资金池' }).fill('0.300000001')
    await page.getByRole('group', { name: '资金池单位' }).getByRole('button', { name: '亿元' }).click()
    await lines(page).getByText('合计 = 资金池 30,000,000.10 元').waitFor()
    await page.getByRole('textbox', { name: '资金池' }).fill('0')
    await page.getByRole('alert').getByText('请输入大于 0 的金额').waitFor()
    await lines(page).getByText('合计 = 资金池 30,000,000.10 元').waitFor()
  })

  it('says so where nobody gains and nobody loses', async () => {
    const page = await open('/allocation?plans=budget:100')
    await page.getByRole('heading', { name: '5 个地区都与基数相同' }).waitFor()
  })

  it('opens the source of a baseline and of a factor', async () => {
    const page = await open('/allocation')
    await lines(page)
      .getByRole('button', { name: /^六盘水市 · 基数/ })
      .click()
    await drawer(page).getByText('原文出处').waitFor()
    await says(drawer(page), '1.43亿元')
    await page.keyboard.press('Escape')
    await lines(page)
      .getByRole('button', { name: /^六盘水市 · 矿山生态修复面积 指标值：516\.72/ })
      .click()
    await drawer(page).getByText('原文出处').waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: '安顺市 · 矿山生态修复面积 指标值：10.82 个百分点（份额 10.82%）' })
      .click()
    await drawer(page).getByText('209.5 公顷').waitFor()
  })
})

describe('what the data cannot bear', () => {
  it('is refused loudly, with where the figure does exist; the other scenarios stand', async () => {
    const page = await open(`/allocation?plans=${need}:100~budget:100&plan=b`)
    await page.getByRole('button', { name: '按绩效', exact: true }).click()
    const refusal = page.getByRole('alert')
    await refusal.getByText('方案 B 无法测算').waitFor()
    await says(
      refusal,
      '“绩效等级系数”不能作为分配因素：没有一个地区报告了它',
      '有报告的是：南北盘江示范工程，贵州省，2024–2025 年',
      'FACTOR_NOT_REPORTED',
    )
    await rowOf(page, /^2 个方案并列/, '六盘水市').toBe('六盘水市 8,006,032.31 (−749,069.73) —')
    await rowOf(page, /^2 个方案并列/, '资金池').toBe('资金池 30,000,000.00 无法测算')
  })

  it('leaves a prefecture without a value out, and says so before the figures', async () => {
    const page = await open('/allocation?plans=target/living-environment-people:100')
    const warning = page.getByRole('status').filter({ hasText: '使用前须知' })
    await says(warning, '黔南布依族苗族自治州未参与分配，不得资金：未报告“人居环境改善 指标值”')
    await page.getByRole('group', { name: '缺值地区' }).getByRole('button', { name: '用中位数' }).click()
    await page.waitForURL('**/allocation?plans=target/living-environment-people:100,median')
    await warning.getByText('以其他地区的中位数代替，不是实际数').waitFor()
  })

  it('tells a prefecture outside of every project from one without a value', async () => {
    const page = await open('/allocation?region=522600~522700~520100')
    await page.getByText('未参与：贵阳市').waitFor()
    await says(
      page.getByRole('status').filter({ hasText: '使用前须知' }),
      '贵阳市未参与分配，不得资金：不在项目范围。',
    )
  })

  it('says by how much floors cannot be met', async () => {
    const page = await open(`/allocation?plans=${need}:100,hold,amount`)
    await says(page.getByRole('alert'), '保底合计 49,000 万元', '还差 46,000 万元')
  })

  it('names what in the link means nothing', async () => {
    const page = await open('/allocation?plans=budget:100,weather:5&pool=much')
    await page.getByText('链接中的“weather:5”无法识别，已忽略').waitFor()
    await page.getByText('链接中的“much”无法识别，已忽略').waitFor()
  })
})

describe('scenarios', () => {
  it('are copied, changed and set side by side', async () => {
    const page = await open('/allocation')
    await page.getByRole('button', { name: '+ 复制为新方案' }).click()
    await page.getByRole('button', { name: '各占一半' }).click()
    await page.waitForURL(`**/allocation?plans=${need}:100~${need}:50,budget:50&plan=b`)
    // 黔东南: 928.34 by need, 978.45 by halves (1,028.57 by the last budget): 50.12 apart, more than any other.
    await page
      .getByRole('heading', { name: '2 个方案并列：黔东南州相差最大，928.34 万元 到 978.45 万元' })
      .waitFor()
    await rowOf(page, /^2 个方案并列/, '黔西南州').toBe(
      '黔西南州 1,268,644.38 (+411,501.52) 1,062,893.62 (+205,750.76)',
    )
    await page.getByRole('button', { name: '删除方案 A' }).click()
    await page.waitForURL(`**/allocation?plans=${need}:50,budget:50`)
  })

  it('hold floor and cap and say whom they hold', async () => {
    const page = await open(`/allocation?plans=${need}:100,floor:95,cap:110`)
    await rowOf(page, /^逐项测算表/, '黔东南州').toMatch(/ 保底 /)
    await rowOf(page, /^逐项测算表/, '黔西南州').toMatch(/ 封顶 /)
  })

  it('show how firm the ranks are, over all weights on request', async () => {
    const page = await open(
      '/allocation?plans=target/abandoned-mines-restored:50,target/geological-hazards-removed:50,budget:20',
    )
    const ranks = cardOf(page, /名次/)
    await ranks.getByRole('checkbox', { name: '权重任意组合' }).click()
    await page.waitForURL('**ranks=all')
    await ranks.getByText('细线：权重任意组合').waitFor()
    await says(ranks, '与黔南州不可区分')
  })

  it('are taken away as a workbook and as a table', async () => {
    const page = await open('/allocation')
    const [book] = await Promise.all([
      page.waitForEvent('download'),
      lines(page).getByRole('link', { name: '下载 XLSX（含公式）' }).click(),
    ])
    expect(book.suggestedFilename()).toBe('jixiao-allocation-release-1.xlsx')
    const table = await takeFile(page, lines(page), 'CSV')
    expect(table.bytes.toString()).toContain('六盘水市,3,8006032.31,')
  })
})

describe('the page as a whole', () => {
  it('reads the same from a link in the other language and theme', async () => {
    const page = await open(`/allocation?plans=${need}:50,budget:50&lang=en&theme=dark&unit=yuan`)
    await page.getByRole('heading', { name: 'Who should get what?' }).waitFor()
    await page.getByRole('heading', { name: /gets most, 9,784,533\.79 yuan; 3 gain, 2 lose/ }).waitFor()
    const steps = page.locator('main ol').last()
    await steps.getByText('30,000,000 yuan are dealt out to 5 regions.').waitFor()
    await steps.getByText(/they sum to 30,000,000 yuan exactly/).waitFor()
  })

  it('explains itself in the unit of the page, whatever the unit that the pool was entered in', async () => {
    const page = await open('/allocation?unit=yi')
    const steps = page.locator('main ol').last()
    await steps.getByText('资金池 0.3 亿元，在 5 个地区之间分配').waitFor()
    await steps.getByText(/合计恰为 0\.3 亿元。/).waitFor()
    await page.getByRole('heading', { name: '0.3 亿元按 1 个因素分配，逐步列算' }).waitFor()
  })

  it('fits a phone without scrolling sideways', async () => {
    const page = await open(`/allocation?plans=${need}:50,budget:50~budget:100`, {
      viewport: { width: 390, height: 844 },
    })
    await fitsItsWindow(page)
  })

  it('prints what was asked and where it comes from, without its controls', async () => {
    const page = await open('/allocation')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByRole('slider').count()).toBe(0)
    await says(
      page.locator('main'),
      ...['资金池 3,000 万元', '上次分配以中央资金预算数为准', '不构成决定', '第 1 号发布'],
    )
  })

  it('has names, roles and contrast that assistive tools can use', async () => {
    for (const theme of ['light', 'dark']) {
      const plans = `${need}:50,budget:30,equal:10,floor:95~grade:50`
      for (const plan of ['a', 'b']) {
        const page = await open(`/allocation?plans=${plans}&plan=${plan}&theme=${theme}`, { bypassCSP: true })
        expect(await barriersOn(page), `${theme} ${plan}`).toEqual([])
      }
    }
  })
})
