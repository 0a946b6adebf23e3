import type { Browser, Page } from 'playwright-core'
import { pageNames, pages } from '../support/pages.ts'
import { withDashboard } from '../support/standing-dashboard.ts'

/** A fourth of this machine's speed: an office computer of some years ago. */
const SLOWER = 4
const RUNS = 5

interface Shown {
  /** Milliseconds to the first picture, and to the largest piece of the page. */
  first: number
  largest: number
  /** Scripts as sent over the wire, in kB. */
  scripts: number
}

/** Keys pressed one after the other on the overview; each must be answered by a new picture. */
const deeds = {
  'next year': [']', ']', ']', ']', ']'],
  'chart or table': ['t', 't', 't', 't'],
  'light or dark': ['d', 'd', 'd', 'd'],
  'money unit': ['u', 'u', 'u'],
}

/** `pnpm bench:pages`: how soon each page shows something on a slowed processor, and how soon it answers a click. */
await withDashboard(async ({ address, browser }) => {
  console.log(`median of ${RUNS} first visits, processor ${SLOWER} times slower`)
  console.log(`${'page'.padEnd(12)}first picture  largest piece  scripts`)
  for (const name of pageNames) {
    const runs: Shown[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await firstVisit(browser, `${address}${pages[name]}`))
    const at = (pick: (shown: Shown) => number) => Math.round(median(runs.map(pick)))
    console.log(
      `${name.padEnd(12)}${`${at((run) => run.first)} ms`.padStart(13)}${`${at((run) => run.largest)} ms`.padStart(15)}${`${at((run) => run.scripts)} kB`.padStart(9)}`,
    )
  }
  console.log('\nfrom a key to the next picture, median over the session')
  for (const [what, keys] of Object.entries(deeds)) {
    console.log(`${what.padEnd(26)}${Math.round(await answer(browser, address, keys))} ms`)
  }
})

async function firstVisit(browser: Browser, url: string): Promise<Shown> {
  const page = await slowPage(browser)
  await page.goto(url, { waitUntil: 'networkidle' })
  const shown = await page.evaluate(async () => {
    const last = (type: string) =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type,
            buffered: true,
          },
        ),
      )
    const sizes = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0))
    return {
      first: await last('paint'),
      largest: await last('largest-contentful-paint'),
      scripts: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    }
  })
  await page.context().close()
  return shown
}

async function answer(browser: Browser, address: string, keys: readonly string[]): Promise<number> {
  const page = await slowPage(browser)
  await page.goto(address, { waitUntil: 'networkidle' })
  const times: number[] = []
  for (const key of keys) {
    times.push(
      await page.evaluate(
        (pressed) =>
          new Promise<number>((resolve) => {
            const started = performance.now()
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
          }),
        key,
      ),
    )
    await page.waitForLoadState('networkidle')
  }
  await page.context().close()
  return median(times)
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
