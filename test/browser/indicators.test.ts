import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { fitsItsWindow, says, shownText } from '../support/shown.ts'

const { open } = await startBrowser(await serveDashboard())

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) })
/** Waits for what the first row of an indicator says, cell by cell. */
const texts = (page: Page, name: string) =>
  expect.poll(async () => (await shownText(rowOf(page, name).first())).split(/\s*[\n\t]\s*/).filter(Boolean))
const query = (page: Page) => new URL(page.url()).searchParams
const sheet = (page: Page) => page.getByRole('dialog').last()

describe('the indicators page', () => {
  it('says how all 41 indicators stand, and what each project scored', async () => {
    const page = await open('/indicators')
    const strip = page.getByRole('region', { name: '完成情况总计' })
    await strip.getByText('36 / 41').waitFor()
    await says(strip, /未达标\s*3[\s\S]*未评价\s*2[\s\S]*98\.89[\s\S]*优[\s\S]*100[\s\S]*优/)
    await page.getByRole('heading', { name: '苗岭山脉示范工程：16 项指标，12 项达标，3 项未达标' }).waitFor()
    await page.getByRole('heading', { name: '南北盘江示范工程：24 项已评价指标全部达标' }).waitFor()
  })

  it('lays target, actual and points side by side, the sums from the API', async () => {
    const page = await open('/indicators')
    await texts(page, '采坑治理面积').toEqual([
      '采坑治理面积',
      '公顷',
      '≥ 1,017.64',
      '957.86',
      '94.1%',
      '−5.9%',
      '未达标',
      '8',
      '7.53',
      '7.53',
    ])
    await texts(page, '单位成本控制数').toEqual(
      expect.arrayContaining(['≤ 50', '43.68', '114.5%', '+14.5%', '达标']),
    )
    await texts(page, '石漠化改善面积').toEqual(expect.arrayContaining(['317.8%', '超额较多', '达标']))
    const output = page.getByRole('row', { name: /^产出指标/ }).first()
    await says(output, /11 项 · 达标 9 · 未达标 2\s+76\s+75\.06\s+75\.06/)
    const bullet = rowOf(page, '单位成本控制数').first().getByRole('img')
    await expect.poll(() => bullet.getAttribute('aria-label')).toBe('实际为目标的 87.4%，目标 ≤ 50')
  })

  it('filters and sorts by a link that can be shared', async () => {
    const page = await open('/indicators')
    await page.getByRole('button', { name: '未达标 3' }).click()
    await page.getByRole('heading', { name: '苗岭山脉示范工程：符合筛选的指标结果 3 条' }).waitFor()
    await page.getByRole('searchbox').fill('土地')
    await page.getByRole('heading', { name: '苗岭山脉示范工程：符合筛选的指标结果 2 条' }).waitFor()
    await page.getByRole('button', { name: '完成率', exact: true }).click()
    await page.waitForURL(/sort=completion/)
    expect(Object.fromEntries(query(page))).toEqual({ status: 'unmet', q: '土地', sort: 'completion' })

    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search)
    const names = async () =>
      (await shared.getByRole('rowheader').allInnerTexts()).map((name) => name.split('\n')[0])
    await expect.poll(names).toEqual(['盘活利用土地面积', '土地复垦利用率'])
    const head = shared.getByRole('columnheader', { name: '完成率' })
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')

    await shared.getByRole('button', { name: '清除指标筛选' }).click()
    await shared.getByRole('heading', { name: /16 项指标/ }).waitFor()
    expect(Object.fromEntries(query(shared))).toEqual({ sort: 'completion' })
  })

  it('tells nothing found, a wrong link, and a region outside from one another', async () => {
    const page = await open('/indicators?q=没有这种指标&status=foo')
    await page.getByRole('heading', { name: '没有符合条件的指标' }).waitFor()
    await page.getByText('链接中的“foo”不是有效的完成情况，已忽略').waitFor()
    await page.getByRole('button', { name: '知道了' }).click()
    await page.waitForURL((url) => !url.searchParams.has('status'))

    const outside = await open('/indicators?region=520300')
    await outside.getByRole('heading', { name: '不在项目范围' }).waitFor()
  })

  it('leaves actual and points of one year empty and says where they are', async () => {
    const page = await open('/indicators?years=2024&project=miaoling&region=522600')
    await page
      .getByRole('heading', { name: '苗岭山脉示范工程：16 条指标结果，此口径未报告完成情况' })
      .waitFor()
    await page.getByText('只按项目累计报告').first().waitFor()
    await texts(page, '矿山生态修复面积').toEqual([
      '矿山生态修复面积',
      '公顷',
      '≥ 73.56',
      ...['—', '—', '未报告', '—', '—', '—'],
    ])
    await rowOf(page, '矿山生态修复面积')
      .getByRole('button', { name: /实际完成：— 未报告/ })
      .click()
    await sheet(page).getByText('苗岭山脉示范工程，贵州省，2022–2025 年').waitFor()
  })

  it('opens the source of a figure', async () => {
    const page = await open('/indicators?project=panjiang')
    await rowOf(page, '采坑治理面积')
      .getByRole('button', { name: /实际完成：442\.1 公顷/ })
      .click()
    await sheet(page).getByText('442.10').waitFor()
    await says(sheet(page), /已报告[\s\S]*附件2-2/)
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
  })

  it('saves what is listed as a file', async () => {
    const page = await open('/indicators?status=unmet')
    await rowOf(page, '采坑治理面积').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ])
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines.join()).toMatch(/采坑治理面积,公顷,≥,1017\.64,已报告,957\.86,已报告,0\.9412/)
  })
})

describe('one indicator', () => {
  it('shows its workings, its targets by prefecture and year, and its names as printed', async () => {
    const page = await open('/indicators')
    await page.getByRole('button', { name: '采坑治理面积', exact: true }).first().click()
    await page.waitForURL(/indicator=pit-treatment-area/)
    const detail = sheet(page)
    await detail.getByText('实际 ÷ 目标 = 957.86 ÷ 1,017.64 = 94.13%').waitFor()
    await detail.getByText('分值 × 完成率 = 8 × 94.13% = 7.53 分').waitFor()
    await detail.getByText('勘查设计测量细化后，边坡面积增加、采坑面积减少').waitFor()
    const matrix = detail.getByRole('table', { name: '南北盘江示范工程' })
    await says(matrix.getByRole('row', { name: /^六盘水/ }), /109\.31\s+123\.97\s+233\.28/)
    await expect.poll(() => detail.getByRole('listitem').allInnerTexts()).toContain('采坑治理')
    await detail.getByRole('img', { name: /南北盘江示范工程各年度分市州的目标：.+最高/ }).waitFor()
  })

  it('shows that actuals stand at the whole span alone, and opens evidence over itself', async () => {
    const page = await open('/indicators?indicator=pit-treatment-area&figure=actual')
    const matrix = sheet(page).getByRole('table', { name: '苗岭山脉示范工程' })
    await says(matrix.getByRole('row', { name: /^黔东南/ }), /^\S+(\s+—){5}$/)
    await says(matrix.getByRole('row', { name: /^贵州/ }), /(\s+—){4}\s+957\.86$/)
    await matrix.getByRole('button', { name: /黔东南州 2023.*实际完成/ }).click()
    await page.getByText('数据出处').waitFor()
    await sheet(page).getByText('苗岭山脉示范工程，贵州省，2022–2025 年').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('数据出处').waitFor({ state: 'detached' })
    await matrix.waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('indicator'))
  })

  it('says which indicator is near where the link names none that exists', async () => {
    const page = await open('/indicators?indicator=pit-area')
    await says(sheet(page), 'UNKNOWN_INDICATOR', 'pit-treatment-area')
  })
})

describe('in every look', () => {
  it('switches language and theme, and keeps the question', async () => {
    const page = await open('/indicators?status=unmet&lang=en&theme=dark')
    await page.getByRole('heading', { name: 'What was achieved?' }).waitFor()
    await rowOf(page, 'Mining pit area treated').waitFor()
    await page.locator('html[data-theme=dark]').waitFor()
    await page.getByRole('button', { name: '中' }).click()
    await page.getByRole('heading', { name: '做成了什么' }).waitFor()
    expect(query(page).get('status')).toBe('unmet')
  })

  it('fits a phone: rows are cards, nothing is cut off at the side', async () => {
    const page = await open('/indicators', { viewport: { width: 390, height: 844 } })
    const card = rowOf(page, '采坑治理面积').first()
    await expect.poll(async () => (await card.boundingBox())?.width).toBeLessThanOrEqual(358)
    await fitsItsWindow(page)
    for (const text of ['≥ 1,017.64', '957.86', '94.1%', '未达标']) await card.getByText(text).waitFor()
  })

  it('has names, roles and contrast that assistive tools can use', async () => {
    for (const theme of ['light', 'dark']) {
      const page = await open(`/indicators?theme=${theme}&indicator=pit-treatment-area`, { bypassCSP: true })
      await sheet(page).getByText('94.13%').first().waitFor()
      expect(await barriersOn(page), theme).toEqual([])
      await page.keyboard.press('Escape')
      await sheet(page).waitFor({ state: 'detached' })
      await rowOf(page, '采坑治理面积').first().waitFor()
      expect(await barriersOn(page), theme).toEqual([])
    }
  })
})
