import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { says } from '../support/shown.ts'
import { stands } from '../support/stands.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

/** Points at an element until its definition is there: what is drawn above it meanwhile moves it from under the pointer. */
const point = (element: Locator, definition: Locator) =>
  expect
    .poll(async () => {
      await element.hover()
      return definition.waitFor({ timeout: 3_000 }).then(() => true)
    })
    .toBe(true)

/** So many results that they are one long list. */
const all = '520100~520200~520300~520400~520500~520600~522300~522600~522700'

describe('a term', () => {
  it('shows its definition by hover, keeps it under the pointer, and Escape closes it', async () => {
    const page = await open('/?lang=en')
    const term = page.getByRole('term').filter({ hasText: 'Execution rate' })
    const definition = page.getByRole('tooltip')
    await point(term, definition)
    await says(definition, 'executed (B) ÷ budget (A)')
    expect(await term.getAttribute('aria-describedby')).toBe(await definition.getAttribute('id'))
    // The heading's name stays the term alone.
    await page.getByRole('heading', { name: 'Execution rate', exact: true }).waitFor()
    await definition.hover()
    await page.waitForTimeout(400)
    expect(await definition.count()).toBe(1)
    await page.keyboard.press('Escape')
    await definition.waitFor({ state: 'detached' })
    await point(term, definition)
    await page.mouse.move(2, 2)
    await definition.waitFor({ state: 'detached' })
  })
  it('shows it by keyboard focus, at a table’s head too, where Enter still sorts', async () => {
    const page = await open('/')
    const first = page.getByRole('term').first()
    await first.waitFor()
    await page.keyboard.press('Tab')
    await first.focus()
    const definition = page.getByRole('tooltip')
    await definition.waitFor()
    await says(definition, '预算数 A')
    await page.keyboard.press('Tab')
    await definition.filter({ hasText: '预算数 A：' }).waitFor({ state: 'detached' })

    await page.goto(`${origin}/?tables=execution`)
    await stands(page)
    const head = page.getByRole('columnheader', { name: '预算执行率' })
    await head.waitFor()
    await page.keyboard.press('Tab')
    await head.getByRole('button').focus()
    await definition.filter({ hasText: '执行数 B ÷ 预算数 A' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    await page.keyboard.press('Escape')
    await definition.waitFor({ state: 'detached' })
  })
  it('is at the labels of the filters, by hover and by focus; the open menu says it too', async () => {
    const page = await open('/')
    const definition = page.getByRole('tooltip')
    for (const [label, words] of [
      ['专项资金', '中央下达给省、用于指定目的的资金'],
      ['项目', '专项资金下的二级项目'],
      ['行政区', '省及其市、州'],
      ['年度', '两者从不相加'],
      ['资金来源', '省级与市县之和'],
    ] as const) {
      const button = page.getByRole('button', { name: new RegExp(`^${label}`) }).first()
      await point(button, definition.filter({ hasText: words }))
    }
    await page.mouse.move(2, 2)
    await definition.waitFor({ state: 'detached' })
    const region = page.getByRole('button', { name: /^行政区/ }).first()
    await page.keyboard.press('Tab')
    await region.focus()
    await definition.filter({ hasText: '省及其市、州' }).waitFor()
    await page.keyboard.press('Enter')
    await definition.waitFor({ state: 'detached' })
    await page.getByRole('dialog', { name: '行政区' }).getByText('省及其市、州').waitFor()
  })
  it('is at what a finding sets against each other', async () => {
    const page = await open('/checks')
    await page.locator('ol').getByRole('button').first().click()
    const sheet = page.getByRole('dialog')
    for (const [name, words] of [
      ['报告写的', '原样印出的数'],
      ['对照的数', '在另一处印出的同一个数'],
    ] as const) {
      const term = sheet.getByRole('term').filter({ hasText: name }).last()
      await point(term, page.getByRole('tooltip').filter({ hasText: words }))
    }
  })
  it.each([
    ['/compare', '地区', '行政区：'],
    ['/compare', '中央资金预算数', '预算数 A：'],
    ['/compare', '预算执行率', '执行数 B ÷ 预算数 A'],
    ['/compare', '平均完成率', '完成率：'],
    ['/compare', '矿山生态修复面积目标', '指标值：'],
    ['/allocation', '市州', '行政区：'],
    ['/allocation?plans=budget:100', '预算数', '预算数 A：'],
    [`/indicators?programme=simulated&region=${all}&years=2022..2024`, '目标', '指标值：'],
  ])('is at the heads of %s', async (path, head, words) => {
    const page = await open(path)
    const column = page.getByRole('columnheader', { name: new RegExp(`^${head}`) }).first()
    await point(column.locator('button, dfn').first(), page.getByRole('tooltip').filter({ hasText: words }))
  })
  it('shows it by touch within a phone’s screen; a tap elsewhere closes it', async () => {
    const page = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('term').filter({ hasText: '预算执行率' }).tap()
    const definition = page.getByRole('tooltip')
    await definition.waitFor()
    const isWithin = async () => {
      const box = await definition.boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= 390
    }
    await expect.poll(isWithin).toBe(true)
    await page.getByRole('heading', { level: 1 }).tap()
    await definition.waitFor({ state: 'detached' })
  })
})
