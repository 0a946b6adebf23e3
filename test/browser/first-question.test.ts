import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const operationsOf = (page: Page): string[] => {
  const asked: string[] = []
  page.on('request', (request) => {
    const body: unknown = request.url().endsWith('/graphql') ? request.postDataJSON() : null
    if (typeof body === 'object' && body !== null && 'operationName' in body)
      asked.push(String(body.operationName))
  })
  return asked
}

describe('the first question of a page', () => {
  it.each([
    ['/', 'overview-page', ['Overview', 'Attention', 'AdditiveIndicators']],
    ['/funds?project=miaoling&years=2022..2025', 'funds-page', ['Funds']],
    ['/indicators?status=unmet', 'indicators-page', ['Indicators']],
    ['/compare', 'compare-page', ['CompareIndicators']],
    ['/compare?programme=simulated', 'compare-page', ['CompareIndicators']],
    ['/checks?lang=en', 'checks-page', ['Checks', 'Findings']],
    ['/data', 'data-page', ['Data']],
    ['/projects/miaoling', 'project-page', ['ProjectProfile']],
    ['/regions/520200', 'region-page', ['RegionProfile']],
  ])('of %s is asked before its code has come, and only once', async (path, script, questions) => {
    const page = await open('/account')
    const asked = operationsOf(page)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(`**/assets/${script}-*.js`, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' })
    await expect.poll(() => questions.filter((name) => !asked.includes(name))).toEqual([])
    expect(await page.locator('h1').count()).toBe(0)
    release()
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((name) => questions.includes(name)).toSorted()).toEqual(questions.toSorted())
  })
})
