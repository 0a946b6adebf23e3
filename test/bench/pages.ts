import { parseArgs } from 'node:util'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { pageNames, pages } from '../support/pages.ts'
import { withDashboard } from '../support/standing-dashboard.ts'

const RUNS = 3
/** On a busy machine the network never falls idle; what was seen until then still counts. */
const PATIENCE_MS = 20_000
/** A page that did not change for so long has answered a key. */
const QUIET_MS = 700

interface Shown {
  /** Milliseconds to the first picture, and to the largest piece of the page. */
  first: number
  largest: number
  /** Milliseconds for which the page's own thread was at work, and those of it that held up a reader (over 50 ms at a stretch). */
  worked: number
  blocked: number
  /** Scripts as sent over the wire, in kB. */
  scripts: number
}
const columns = ['first', 'largest', 'worked', 'blocked', 'scripts'] as const satisfies (keyof Shown)[]

/** Keys pressed one after the other; each must be answered by a new picture. */
const deeds = {
  'next year': [']', ']', ']', ']', ']'],
  'chart or table': ['t', 't', 't', 't'],
  'light or dark': ['d', 'd', 'd', 'd'],
  'money unit': ['u', 'u', 'u'],
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    // A fourth of this machine's speed: an office computer of some years ago.
    slower: { type: 'string', default: '4' },
    store: { type: 'string' },
    programme: { type: 'string' },
  },
})
const slower = Number(values.slower)
/** The page whose keys are pressed: the first that is asked for. */
const keyed = pageNames.find((known) => known === asked[0]) ?? 'overview'
const chosen = values.programme === undefined ? '' : `?programme=${values.programme}`

/**
 * `pnpm bench:pages [page …] [--slower 4] [--store file.sqlite] [--programme id]`: how soon each page shows something on a
 * slowed processor, and how soon it answers a key.
 */
await withDashboard(async ({ address, browser }) => {
  await inMemory(address)
  console.log(`median of ${RUNS} first visits, processor ${slower} times slower; ms, scripts in kB`)
  console.log(`${'page'.padEnd(12)}${columns.map((column) => column.padStart(9)).join('')}`)
  for (const name of pageNames.filter((known) => asked.length === 0 || asked.includes(known))) {
    const runs: Shown[] = []
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await firstVisit(browser, `${address}${pages[name]}${chosen}`))
    const cells = columns.map((column) => written(median(runs.map((run) => run[column]))).padStart(9))
    console.log(`${name.padEnd(12)}${cells.join('')}`)
  }
  console.log(
    `\nfrom a key on ${keyed}, ms: to the next frame (wall clock, the thread’s own work), to the last change of the page (wall clock)`,
  )
  const page = await slowPage(browser)
  await visit(page, `${address}${pages[keyed]}${chosen}`)
  for (const [what, keys] of Object.entries(deeds)) {
    const answers: Answer[] = []
    for (const key of keys) answers.push(await answer(page, key))
    const cells = (['echo', 'worked', 'picture'] as const).map((column) =>
      written(median(answers.map((each) => each[column]))).padStart(9),
    )
    console.log(`${what.padEnd(20)}${cells.join('')}`)
  }
}, values.store)

/** Until the figures are in memory: of a nation that takes a while after a start, and no reader of today waits for it. */
async function inMemory(address: string): Promise<void> {
  for (;;) {
    const health: unknown = await (await fetch(`${address}/health`)).json()
    if (typeof health === 'object' && health !== null && Reflect.get(health, 'inMemory') === true) return
    await new Promise((next) => setTimeout(next, 500))
  }
}

async function firstVisit(browser: Browser, url: string): Promise<Shown> {
  const page = await slowPage(browser)
  const thread = await threadOf(page)
  // Watched from the start: asked for afterwards, a busy browser hands over nothing.
  await page.addInitScript(() => {
    const seen: Record<string, number> = { blocked: 0 }
    Object.assign(window, { seen })
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
    watch('paint', ({ name, startTime }) => {
      seen[name] = startTime
    })
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime
    })
    watch('longtask', ({ duration }) => {
      seen.blocked = (seen.blocked ?? 0) + duration - 50
    })
  })
  await visit(page, url)
  const seen = await page.evaluate(() => {
    const held: unknown = Reflect.get(window, 'seen')
    const number = (name: string) => {
      const value: unknown = typeof held === 'object' && held !== null ? Reflect.get(held, name) : undefined
      return typeof value === 'number' ? value : Number.NaN
    }
    const sizes = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0))
    return {
      first: number('first-contentful-paint'),
      largest: number('largest'),
      blocked: number('blocked'),
      scripts: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    }
  })
  const worked = await workOf(thread)
  await page.context().close()
  return { ...seen, worked }
}

interface Answer {
  /** Milliseconds to the frame after the one that the key brought about, and those that the thread was at work in them. */
  echo: number
  worked: number
  /** Milliseconds until nothing on the page changes any more: the server has answered, and the last chart is drawn. */
  picture: number
}

async function answer(page: Page, key: string): Promise<Answer> {
  const thread = await threadOf(page)
  const before = await workOf(thread)
  await page.evaluate(() => {
    if (Reflect.has(window, 'changed')) return
    const changed = { at: 0 }
    Object.assign(window, { changed })
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        changed.at = performance.now()
      })
    }).observe(document.documentElement, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
    })
  })
  const { started, echo } = await page.evaluate(
    (pressed) =>
      new Promise<{ started: number; echo: number }>((resolve) => {
        const started = performance.now()
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))
        requestAnimationFrame(() => setTimeout(() => resolve({ started, echo: performance.now() - started })))
      }),
    key,
  )
  const worked = (await workOf(thread)) - before
  await thread.detach()
  const picture = await page.evaluate(
    async ({ from, quiet }) => {
      const last = (): number => {
        const held: unknown = Reflect.get(window, 'changed')
        const at: unknown = typeof held === 'object' && held !== null ? Reflect.get(held, 'at') : 0
        return Math.max(from, typeof at === 'number' ? at : 0)
      }
      while (performance.now() - last() < quiet) await new Promise((next) => setTimeout(next, 50))
      return last() - from
    },
    { from: started, quiet: QUIET_MS },
  )
  return { echo, worked, picture: Math.max(picture, echo) }
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  await page.waitForLoadState('networkidle', { timeout: PATIENCE_MS }).catch(() => {})
  await page.locator('main').waitFor()
}

/** The page's main thread by its own clock, which stands still while other processes have the processor. */
async function threadOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return page
}

/** Of what was measured; NaN where nothing was. */
function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function written(value: number): string {
  return Number.isNaN(value) ? '—' : String(Math.round(value))
}
