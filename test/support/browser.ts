import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'

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
  /** Opens a page of the dashboard and waits until its questions are answered. */
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
  afterEach(() => {
    expect(complaints.splice(0).filter((complaint) => !expected?.test(complaint))).toEqual([])
  })
  afterAll(() => browser.close())

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
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
    return page
  }
  return { open }
}

/** What the reader sees of an element once it is there, with the line breaks of the layout. */
export const shownText = async (element: Locator): Promise<string> => {
  await element.waitFor()
  return (await element.allInnerTexts()).join('\n')
}
