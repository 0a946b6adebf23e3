import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { stands } from './stands.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Visit {
  /** Opens a page of the dashboard and waits until it stands. It is closed when the test is done. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
}

interface Expected {
  /** Complaints that a suite brings about on purpose, such as a server that fails. */
  expected?: RegExp
}

/**
 * A real browser on one server. A test fails when a page asks another host for anything, writes an error or a warning
 * to the console, throws, or is answered with an error.
 */
export const startBrowser = async (origin: string, { expected }: Expected = {}): Promise<Visit> => {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: flags,
  })
  const complaints: string[] = []
  afterEach(async () => {
    // A page that nobody looks at any more would go on drawing.
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(complaints.splice(0).filter((complaint) => !expected?.test(complaint))).toEqual([])
  })
  afterAll(() => browser.close())

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.setDefaultNavigationTimeout(60_000)
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`)
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
    await stands(page)
    return page
  }
  return { open }
}
