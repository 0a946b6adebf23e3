import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { glossary as english } from 'web/i18n/en/glossary.ts'
import { glossary as chinese } from 'web/i18n/zh/glossary.ts'

const src = fileURLToPath(new URL('../../web/src/', import.meta.url))

/** Every term that the sources name: `term.budget`. */
const named = new Set(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('glossary'))
    .flatMap((file) => readFileSync(src + file, 'utf8').match(/(?<=['"])term\.\w+(?=['"])/g) ?? []),
)

describe('the glossary', () => {
  it('says in both languages what each term means', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(chinese).toSorted())
    for (const text of [...Object.values(chinese), ...Object.values(english)]) {
      expect(text).toMatch(/[。.]$/)
      expect(text.length).toBeLessThan(200)
    }
  })
  it('defines every term that a page names, and holds none that no page names', () => {
    const defined = Object.keys(chinese).filter((key) => key.startsWith('term.'))
    expect([...named].toSorted()).toEqual(defined.toSorted())
  })
  it('gives a rate its numerator and its denominator', () => {
    expect(chinese['term.executionRate']).toContain('执行数 B ÷ 预算数 A')
    expect(english['term.executionRate']).toContain('executed (B) ÷ budget (A)')
  })
})
