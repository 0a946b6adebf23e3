import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from 'web/i18n/en.ts'
import { translator } from 'web/i18n/translate.ts'
import { zh } from 'web/i18n/zh.ts'

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()

describe('dictionaries', () => {
  it('say the same things in both languages, with the same placeholders', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted())
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect(placeholders(en[key]), key).toEqual(placeholders(zh[key]))
      expect(en[key], key).not.toMatch(/[\u4e00-\u9fff]/)
    }
  })
  it('leave a placeholder in sight when its value is forgotten', () => {
    expect(translator(zh)('filter.count')).toBe('{count} 项')
    expect(translator(en)('filter.count', { count: 3 })).toBe('3 chosen')
  })
})

describe('components', () => {
  const src = fileURLToPath(new URL('../../web/src/', import.meta.url))
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )

  it('hold no text of their own', () => {
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const code = readFileSync(src + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      const found = code.match(/[\u4e00-\u9fff]+/g) ?? []
      // The switch names each language in itself, in whichever language the page is.
      expect(file.endsWith('look-switch.tsx') ? found.filter((text) => text !== '中') : found, file).toEqual(
        [],
      )
    }
  })
})
