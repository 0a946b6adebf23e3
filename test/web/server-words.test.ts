import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { releaseNote } from 'web/format/release-note.ts'
import { en } from 'web/i18n/en.ts'
import { translator } from 'web/i18n/translate.ts'
import { zh } from 'web/i18n/zh.ts'

const t = translator(zh)

describe('what the server writes in English', () => {
  it('has a sentence of ours for each of its error codes, and for no other', () => {
    const source = readFileSync(new URL('../../server/src/errors.ts', import.meta.url), 'utf8')
    const union = /export type ErrorCode =([\s\S]*?)\n\n/.exec(source)?.[1] ?? ''
    const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(40)
    const told = Object.keys(zh).flatMap((key) => /^error\.([A-Z_]+)$/.exec(key)?.[1] ?? [])
    expect(told.filter((code) => !code.startsWith('GRAPHQL_')).toSorted()).toEqual(codes.toSorted())
  })

  it.each([
    ['First publishes guizhou-2025.', '首次发布 guizhou-2025'],
    ['Replaces a, b. No longer fits, and so ends: c.', '替换 a、b；不再适用，因此终止：c'],
    ['First publishes a, b, c, d, e and 45 more reports.', '首次发布 a、b、c、d、e 等，另有 45 份报告'],
    ['Goes back to release 3.', '恢复为第 3 号发布的内容'],
    // Somebody's own words stay theirs.
    ['六盘水市 2024 年度自评', '六盘水市 2024 年度自评'],
    ['Replaces the dates. See the letter.', 'Replaces the dates. See the letter.'],
  ])('the note “%s” reads “%s”', (note, words) => {
    expect(releaseNote(note, t)).toBe(words)
  })

  it('and is left as it is in English', () => {
    const note = 'Replaces a, b and 3 more reports'
    expect(releaseNote(`${note}.`, translator(en))).toBe(note)
  })
})
