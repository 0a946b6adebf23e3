import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const { open } = await startBrowser(await serveDashboard())
const phone = { viewport: { width: 390, height: 844 } }

const box = async (element: Locator) => {
  const found = await element.boundingBox()
  if (!found) throw new Error('It is not drawn.')
  return found
}
const middle = ({ y, height }: { y: number; height: number }) => y + height / 2
/** The right edge of the digits alone, without the reason beside them. */
const edge = (page: Page, name: RegExp) =>
  page
    .getByRole('button', { name })
    .first()
    .locator('span')
    .first()
    .evaluate((digits) => Math.round(digits.getBoundingClientRect().right))

describe('numbers in a column', () => {
  it('line up by their last digit, also where only a part is reported', async () => {
    const page = await open('/funds')
    const apart = async (one: RegExp, other: RegExp) => (await edge(page, one)) - (await edge(page, other))
    const partly = () =>
      apart(/^全部项目 · 资金合计 · 到位数.*61,700/, /^全部项目 · 中央资金 · 到位数.*49,000/)
    await expect.poll(partly).toBe(0)
    const zero = () => apart(/^全部项目 · 其他资金 · 执行数：0/, /^全部项目 · 中央资金 · 执行数.*40,512/)
    await expect.poll(zero).toBe(0)
  })
})

describe('the mark of a finding', () => {
  it.each([
    ['/?lang=en', '#execution li', 'Miaoling Mountains'],
    ['/indicators?lang=en', 'tbody th', 'Satisfaction of residents in the project area'],
  ])('stays beside its name on %s, however many lines that takes', async (path, row, name) => {
    const page = await open(path, phone)
    const named = page.locator(row).filter({ hasText: name }).first()
    const words = () => box(named.getByRole('button', { name }).first())
    await expect.poll(async () => (await words()).height).toBeGreaterThan(30)
    const apart = async () =>
      Math.abs(middle(await box(named.locator('a[data-severity]'))) - middle(await words()))
    await expect.poll(apart).toBeLessThan(6)
  })
})

describe('a head', () => {
  it('of a narrow first column keeps its word in one line on a phone', async () => {
    const page = await open('/data', phone)
    const head = page.getByRole('columnheader', { name: '发布号' })
    await expect.poll(async () => (await box(head)).height).toBeLessThan(50)
  })

  it('of a narrow card gives its title the whole width and puts the tools below', async () => {
    const page = await open('/allocation?lang=en')
    const card = page.locator('section').filter({ has: page.getByRole('heading', { name: /gains most/ }) })
    const title = card.last().getByRole('heading', { level: 2 })
    await expect.poll(async () => (await box(title)).width).toBeGreaterThan(219)
  })
})

it.each(['', '?lang=en'])('the tools over the findings stand in one row: /checks%s', async (search) => {
  const page = await open(`/checks${search}`)
  const list = page.getByRole('searchbox').or(page.getByRole('textbox')).first()
  const print = page.getByRole('button', { name: /打印|Print/ }).first()
  const apart = async () => Math.abs(middle(await box(list)) - middle(await box(print)))
  await expect.poll(apart).toBeLessThan(4)
})

it('paper keeps the colours of a legend and of a heat table where backgrounds are left out', async () => {
  const page = await open('/funds')
  await page.emulateMedia({ media: 'print' })
  const cell = page.locator('#grid td div').first()
  await expect.poll(() => cell.evaluate((own) => getComputedStyle(own).printColorAdjust)).toBe('exact')
})

it('a table that goes on beyond the edge of a phone fades out there, and no longer at its end', async () => {
  const page = await open('/funds', phone)
  const table = page.locator('#grid :has(> table)')
  await table.waitFor()
  const mask = () => table.evaluate((scroller) => getComputedStyle(scroller).maskImage)
  await expect.poll(mask).toContain('gradient')
  await table.evaluate((scroller) => scroller.scrollTo(scroller.scrollWidth, 0))
  await expect.poll(mask).toBe('none')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(mask).toBe('none')
})

it.each(['', '&lang=en'])(
  'every column of a narrow card’s table stands in it, and every row: /?tables=execution%s',
  async (search) => {
    const page = await open(`/?tables=execution~money-by-year${search}`)
    const card = page.locator('#execution :has(> table)')
    await card.waitFor()
    const beyond = () =>
      card.evaluate((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight])
    await expect.poll(beyond).toEqual([0, 0])
    const years = page.locator('#money-by-year :has(> table)')
    await years.waitFor()
    await expect.poll(() => years.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
  },
)

it('a row of choices that goes on beyond the edge of a phone fades out there', async () => {
  const page = await open('/?lang=en', phone)
  const row = page.locator('[data-row="choices"]').first()
  await row.waitFor()
  const mask = () => row.evaluate((scroller) => getComputedStyle(scroller).maskImage)
  await expect.poll(mask).toContain('gradient')
  await row.evaluate((scroller) => scroller.scrollTo(scroller.scrollWidth, 0))
  await expect.poll(mask).toBe('none')
})

it('a title keeps a figure and its unit in one line on a phone', async () => {
  const page = await open('/allocation', phone)
  const figure = page.getByRole('heading', { level: 2 }).locator('span').filter({ hasText: '928.34 万元' })
  await figure.waitFor()
  expect(await figure.evaluate((span) => span.getClientRects().length)).toBe(1)
})

it('on a phone the figures of a row begin where their words do', async () => {
  const page = await open('/indicators', phone)
  const row = page.locator('tbody tr').filter({ hasText: '植被成活率' }).first()
  const cell = row.locator('td[data-label="实际完成"]')
  await cell.waitFor()
  const indent = () =>
    cell.evaluate((own) => {
      const text = document.createRange()
      text.selectNodeContents(own.querySelector('button span') ?? own)
      return Math.abs(text.getBoundingClientRect().left - own.getBoundingClientRect().left)
    })
  await expect.poll(indent).toBeLessThan(2)
})
