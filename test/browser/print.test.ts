import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { says } from '../support/shown.ts'

const { open } = await startBrowser(await serveDashboard())

const report = '贵州省2025年度中央重点生态保护修复治理专项资金绩效自评报告'
/** Each page with words of what was chosen, and how many sheets it may take. */
const pages = [
  { path: '/?years=2022..2023', chosen: ['2022–2023', '万元'], most: 5 },
  { path: '/funds?source=central', chosen: ['中央资金', '万元'], most: 4 },
  { path: '/indicators?project=miaoling', chosen: ['苗岭山脉', '万元'], most: 4 },
  {
    path: '/compare?regions=522600~522300&years=2022..2023&focus=522600',
    chosen: ['黔东南州', '黔西南州', '中央资金预算数', '2022–2023', '万元'],
    most: 2,
  },
  { path: '/allocation', chosen: ['3000 万元', '方案 A', '矿山生态修复面积', '按上次比例'], most: 4 },
  { path: '/checks', chosen: [], most: 15 },
  { path: '/regions/522600', chosen: ['黔东南'], most: 4 },
]

describe.each(pages)('$path on paper', ({ path, chosen, most }) => {
  it('has no controls, says what was chosen, and gives A4 sheets with source, release and number', async () => {
    const page = await open(path)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('[data-print="hide"]:visible').count()).toBe(0)
    await page.getByRole('navigation', { name: '主导航' }).waitFor({ state: 'hidden' })
    await says(page.locator('main'), ...chosen)
    // Nothing is wider than the sheet between its margins: 186 mm. Charts follow once they are told of their new size.
    await page.setViewportSize({ width: 703, height: 1000 })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(703)

    const margins = () =>
      page.evaluate(() =>
        [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .filter((rule) => rule instanceof CSSPageRule)
          .map(({ cssText }) => cssText)
          .join('\n'),
      )
    await expect.poll(margins).toContain(await page.locator('h1').textContent())
    await expect.poll(margins).toContain(`来源 ${report} · 第 1 号发布`)
    await expect.poll(margins).toContain('counter(pages)')

    const sheets = async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) =>
        [width, height].map((points) => Math.round(Number(points))),
      )
    }
    await expect.poll(async () => (await sheets()).length).toBeLessThanOrEqual(most)
    const all = await sheets()
    expect(all.length).toBeGreaterThan(0)
    for (const size of all) expect(size).toEqual([595, 842])
  })
})

it('prints every rule of an allocation: pool, weights, equal part, floor and cap', async () => {
  const page = await open('/allocation')
  await page.getByLabel('启用保底（占基数）').click()
  await page.emulateMedia({ media: 'print' })
  const rules = page.locator('dl[data-print="only"]')
  await rules.getByText(/保底（占基数） 80%/).waitFor()
  await says(rules, /权重：需求：矿山生态修复面积（指标值） 100 · 平均分配部分 0%/)
})

it('draws charts anew at the width of a sheet as soon as they are printed', async () => {
  const page = await open('/funds')
  const drawing = page.locator('#transfers svg').filter({ hasText: '超期' })
  await drawing.waitFor()
  const widthOf = () => drawing.evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2]))
  await expect.poll(widthOf).toBeGreaterThan(900)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(widthOf).toBe(653)
  // The days stand beside their bars, inside the drawing.
  const days = drawing.locator('text', { hasText: '超期' })
  const rightEdge = async (element: Locator) => {
    const box = await element.boundingBox()
    return box ? box.x + box.width : Number.NaN
  }
  const beyond = async () => (await rightEdge(days)) - (await rightEdge(drawing))
  await expect.poll(beyond).toBeLessThanOrEqual(0)
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(widthOf).toBeGreaterThan(900)
})

it('starts no table whose first row stands on the next sheet', async () => {
  const page = await open('/indicators')
  await page.getByRole('table').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const breaks = await page
    .getByRole('table')
    .first()
    .evaluate((table) => [
      getComputedStyle(table.querySelector('thead') ?? table).breakAfter,
      getComputedStyle(table.querySelector('tbody') ?? table).breakBefore,
    ])
  expect(breaks).toEqual(['avoid', 'avoid'])
})

it('prints every total of crowded columns, none over another', async () => {
  const page = await open('/')
  const chart = page.locator('figure[data-crowded]').first()
  await chart.evaluate((figure) => figure.setAttribute('data-crowded', 'true'))
  const totals = chart.locator('[class*="total"]')
  await totals.first().waitFor({ state: 'hidden' })
  await page.emulateMedia({ media: 'print' })
  await totals.first().waitFor()
  await expect.poll(() => totals.count()).toBeGreaterThan(3)
  const standApart = () =>
    chart.evaluate((figure) => {
      const boxes = [...figure.querySelectorAll('[class*="total"]')].map((total) =>
        total.getBoundingClientRect(),
      )
      const { top } = figure.getBoundingClientRect()
      return boxes.every((box, nth) => box.left > (boxes[nth - 1]?.right ?? 0) && box.top >= top)
    })
  await expect.poll(standApart).toBe(true)
})
