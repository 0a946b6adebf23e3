import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { en } from 'web/i18n/en.ts'
import { zh } from 'web/i18n/zh.ts'
import { startBrowser } from '../support/browser.ts'
import { addressOf, type PageName, pageNames } from '../support/pages.ts'
import { serveDashboard } from '../support/server.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

type Key = keyof typeof zh
const keys = Object.keys(zh) as Key[]
/** Whole words of one dictionary that the other does not use as well. */
const wordsOf = (dictionary: Record<Key, string>, other: Record<Key, string>) => {
  const shared = new Set(Object.values(other))
  return new Set(
    keys
      .map((key) => dictionary[key])
      .filter((text) => /\p{L}{2}/u.test(text) && !text.includes('{') && !shared.has(text)),
  )
}
const chinese = wordsOf(zh, en)
const english = wordsOf(en, zh)

/** Everything that the page says or would read out, piece by piece. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = []
    // The editor is somebody else's, and speaks English; what is quoted stays in the language of its document.
    const ours = (element: Element | null) =>
      !element?.closest('.graphiql-container, script, style, [lang]:not(html)')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (ours(parentElement)) texts.push((textContent ?? '').trim())
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (!ours(element)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return [...new Set(texts.filter(Boolean)), document.title]
  })

const look = async (name: PageName, lang: 'zh' | 'en') => {
  const page = await open(addressOf(name, { lang }))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

describe.each(pageNames)('%s', (name) => {
  it('says nothing of its own in Chinese on an English page', async () => {
    const page = await look(name, 'en')
    await page.locator('html[lang=en]').waitFor()
    const pieces = await said(page)
    expect(pieces.length).toBeGreaterThan(10)
    expect(pieces.filter((piece) => chinese.has(piece))).toEqual([])
  })
  it('says nothing of its own in English on a Chinese page, and leaves no placeholder open', async () => {
    const page = await look(name, 'zh')
    const pieces = await said(page)
    expect(pieces.filter((piece) => english.has(piece))).toEqual([])
    expect(pieces.filter((piece) => /\{\w+\}/.test(piece))).toEqual([])
  })
})
