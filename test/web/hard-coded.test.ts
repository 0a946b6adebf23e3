import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { zh } from 'web/i18n/zh.ts'
import { hardCodedText } from './hard-coded.ts'

const src = fileURLToPath(new URL('../../web/src/', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^(generated|i18n)\//.test(file))
  .map((file) => ({ file, code: readFileSync(src + file, 'utf8') }))

describe('words of the dashboard', () => {
  it('stand in the dictionaries, not in components', () => {
    const components = sources.filter(({ file }) => file.endsWith('.tsx'))
    expect(components.length).toBeGreaterThan(100)
    const found = components.flatMap(({ file, code }) =>
      hardCodedText(code).map(({ line, text }) => `${file}:${line} ${text}`),
    )
    // Each language is named in itself, whichever the page is in.
    expect(found.filter((each) => !/^app\/look-switch\.tsx/.test(each))).toEqual([])
  })

  it('are all in use', () => {
    const all = sources.map(({ code }) => code).join('\n')
    const built = [...all.matchAll(/`([\w.]+\.)\$\{/g)].map(([, start = '']) => start)
    const unused = Object.keys(zh).filter(
      (key) =>
        !(all.includes(`'${key}'`) || all.includes(`"${key}"`)) &&
        !built.some((start) => key.startsWith(start)),
    )
    expect(unused).toEqual([])
  })
})

describe('the finder of hard-coded words', () => {
  const texts = (jsx: string) => hardCodedText(`const A = () => ${jsx}`).map(({ text }) => text)

  it('finds them between tags, in expressions and in what is read out', () => {
    expect(texts('<p>Total <b>{n}</b></p>')).toEqual(['Total'])
    expect(texts('<p>{open ? "Shut" : t("open")}</p>')).toEqual(['Shut'])
    expect(texts('<p>{n > 1 && `left over`}</p>')).toEqual(['left over'])
    expect(texts('<button aria-label="Close" />')).toEqual(['Close'])
    expect(texts('<Card title={"合计"} />')).toEqual(['合计'])
    expect(texts('<p>{name + " left"}</p>')).toEqual(['left'])
  })
  it('leaves keys, classes, data and signs alone', () => {
    expect(texts('<p className="x" data-state="on">{t("a.b")} · {n}</p>')).toEqual([])
    expect(texts('<Figure label={t("a")} value={n} kind="rate" />')).toEqual([])
  })
})
