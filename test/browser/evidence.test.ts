import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { says, shownText } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const drawer = (page: Page) => page.getByRole('dialog')
const openFigure = async (path: string, name: RegExp) => {
  const page = await open(path)
  await page.getByRole('button', { name }).first().click()
  await drawer(page).getByText('得出此数的查询').waitFor()
  return page
}

describe('what a figure rests on', () => {
  it('is shown as a sum of its parts, which is checked', async () => {
    const page = await openFigure('/', /^预算数：64,791\.91/)
    await says(drawer(page), /按项目相加（万元）[\s\S]*39,700 \+ 25,091\.91 = 64,791\.91/)
  })
  it('is a formula with its numbers for a rate', async () => {
    const page = await openFigure('/', /^预算执行率：70\.0%/)
    await says(drawer(page), '执行数 45,373.07 ÷ 预算数 64,791.91（万元）= 70.03%')
  })
  it('is a count for the indicators met, and a sum of points for a score', async () => {
    const page = await openFigure('/', /^指标达标：36 \/ 41/)
    await says(drawer(page), '41 项指标中达标 36 项，未达标 3 项，未评价 2 项')
    const score = await openFigure('/', /苗岭山脉示范工程 · .*：98\.89/)
    await says(drawer(score), '16 项合计 98.89 分，分值合计 100 分；按目标与实际复算为 98.89 分')
  })
})

describe('the question behind a figure', () => {
  it('is copied as it stands', async () => {
    const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: /^预算数：64,791\.91/ }).click()
    await drawer(page).getByText('得出此数的查询').click()
    await drawer(page).getByRole('button', { name: '复制查询' }).click()
    await drawer(page).getByText('查询已复制').waitFor()
    const query = await page.evaluate(() => navigator.clipboard.readText())
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect((await answer.json()).data.funds.nodes).toMatchObject([{ budget: 64791.91 }])
  })

  it.each([
    ['/funds', /中央资金 · 预算执行率：82\.7%/, '40512.176'],
    ['/?metric=targets', /：(≥ )?599\.16/, '599.16'],
    ['/funds', /2023.*：10,000/, '10000'],
  ])('of %s %s gives the same figure in the workbench', async (path, name, figure) => {
    const page = await openFigure(path, name)
    await drawer(page).getByText('得出此数的查询').click()
    await drawer(page).getByRole('link', { name: '在查询台打开' }).click()
    await page.waitForURL('**/query?*')
    const table = page.getByRole('table').first()
    await expect.poll(async () => (await shownText(table)).replaceAll(',', '')).toContain(figure)
  })
})
