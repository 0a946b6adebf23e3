import { describe, expect, it } from 'vitest'
import { startApi } from './api.ts'
import { loadWithSimulated } from './simulated-programme.ts'

const api = await startApi(loadWithSimulated)

interface Item {
  rule: string
  value: number | null
  threshold: number | null
  unit: string | null
  severity: string
  message: string
  reason: string | null
  source: string | null
  project: { id: string } | null
  region: { code: string } | null
  indicator: { id: string } | null
  citations: { locator: string; printed: string | null }[]
}

const FIELDS = `rule value threshold unit severity message reason source
  project { id } region { code } indicator { id } citations { locator printed }`

const attention = async (args = '') =>
  (await api.ask<{ attention: Item[] }>(`{ attention(first: 100 ${args}) { ${FIELDS} } }`)).attention

const counts = async (args = '') => {
  const question = `{ attentionRules${args} { rule count } }`
  const { attentionRules } = await api.ask<{ attentionRules: { rule: string; count: number }[] }>(question)
  return Object.fromEntries(
    attentionRules.filter(({ count }) => count > 0).map((one) => [one.rule, one.count]),
  )
}

describe('what the report says that needs attention', () => {
  it('is two slow sources, three unmet indicators, one late transfer, six errors and fourteen hints', async () => {
    expect(await counts()).toEqual({
      LOW_EXECUTION: 2,
      UNMET: 3,
      LATE_ISSUE: 1,
      // Seven errors in all; the seventh is the late transfer, which is listed once.
      ERROR_FINDING: 6,
      OVER_COMPLETION: 14,
    })
    const items = await attention()
    expect(items).toHaveLength(26)
    expect([...new Set(items.map(({ rule }) => rule))]).toEqual([
      ...['LOW_EXECUTION', 'UNMET', 'LATE_ISSUE', 'ERROR_FINDING', 'OVER_COMPLETION'],
    ])
  })

  it('has for each its figures, its line, its sentence and the place that prints it', async () => {
    const [slow, , unmet] = await attention()
    expect(slow).toMatchObject({
      severity: 'WARNING',
      threshold: 0.6,
      unit: 'SHARE',
      source: 'LOCAL',
      project: { id: 'miaoling' },
      message: '苗岭山脉示范工程地方资金执行率 17.2%：预算 10,700 万元，执行 1,835.86 万元。',
      citations: [
        { locator: '附件2-1 资金投入 地方', printed: '1835.86' },
        { locator: '附件2-1 资金投入 地方', printed: '10700' },
      ],
    })
    expect(slow?.value).toBeCloseTo(1835.86 / 10700, 12)
    expect(unmet).toMatchObject({
      rule: 'UNMET',
      threshold: 1,
      reason: expect.stringContaining('采坑面积减少'),
      citations: [{ printed: '957.86' }],
    })
    expect(unmet?.value).toBeCloseTo(957.86 / 1017.64, 12)
    const late = (await attention()).find(({ rule }) => rule === 'LATE_ISSUE')
    expect(late).toMatchObject({ value: 49, threshold: 30, unit: 'DAYS', project: { id: 'miaoling' } })
    expect(late?.message).toContain('2022-11-09 收到，2022-12-28 下达，用了 49 天')
  })

  it('puts the farthest from its line first within a rule', async () => {
    const far = (await attention()).filter(({ rule }) => rule === 'OVER_COMPLETION')
    // 266 of 80 hidden dangers is the farthest, 904 m… every one above 130 %
    expect(far[0]?.value).toBeCloseTo(266 / 80, 12)
    expect(far.every(({ value }) => (value ?? 0) > 1.3)).toBe(true)
    expect(far.map(({ value }) => value)).toEqual(
      far.map(({ value }) => value).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    )
  })

  it('speaks English', async () => {
    const items = await attention('language: EN')
    expect(items[0]?.message).toBe(
      'Miaoling Mountains, local funds: 17.2% executed, 18.3586 million yuan of 107 million yuan.',
    )
    const late = items.find(({ rule }) => rule === 'LATE_ISSUE')
    expect(late?.message).toContain('received on 2022-11-09, issued on 2022-12-28, after 49 days')
    const unmet = items.filter(({ rule }) => rule === 'UNMET').map(({ message }) => message)
    expect(unmet.join(' ')).toContain('957.86 ha against a target of ≥1017.64 ha')
  })
})

describe('under a filter', () => {
  it('keeps to the project, the source and the years', async () => {
    expect(await counts('(where: { projects: ["panjiang"] })')).toMatchObject({ LOW_EXECUTION: 1 })
    expect(await counts('(where: { projects: ["panjiang"] })')).not.toHaveProperty('LATE_ISSUE')
    expect(await counts('(where: { sources: [CENTRAL] })')).not.toHaveProperty('LOW_EXECUTION')
    expect(await counts('(where: { sources: [LOCAL] })')).not.toHaveProperty('LATE_ISSUE')
    expect(await counts('(where: { years: { from: 2024, to: 2025 } })')).not.toHaveProperty('LATE_ISSUE')
  })
  it('tells a budget that nobody reported from a bad one', async () => {
    const items = await attention('where: { sources: [SUBPROVINCIAL] }')
    const [first] = items.filter(({ rule }) => rule === 'NO_BUDGET')
    expect(first).toMatchObject({ value: null, threshold: null, severity: 'INFO', source: 'SUBPROVINCIAL' })
    expect(first?.message).toBe('苗岭山脉示范工程市县资金没有报告预算数。')
  })
  it('names the prefectures one by one, and finds nothing where they reported nothing', async () => {
    expect(await counts('(where: { regions: ["520200"] })')).toEqual({})
    expect(await counts('(where: { regions: ["520100"] })')).toEqual({})
  })
  it('takes the threshold of over-completion as an argument', async () => {
    expect(await counts('(overCompletion: 1)')).toMatchObject({ OVER_COMPLETION: 5 })
    const { attentionRules } = await api.ask<{
      attentionRules: { rule: string; description: string; threshold: number | null }[]
    }>('{ attentionRules(overCompletion: 1) { rule description threshold } }')
    const over = attentionRules.find(({ rule }) => rule === 'OVER_COMPLETION')
    expect(over?.threshold).toBe(2)
    expect(over?.description).toContain('100%')
  })
  it('leaves simulated programmes out until they are named', async () => {
    const items = await attention('where: { programmes: ["drill"] }')
    expect(items.map(({ project }) => project?.id)).toContain('drill-miaoling')
    expect((await attention()).some(({ project }) => project?.id.startsWith('drill'))).toBe(false)
  })
})

describe('wrong arguments', () => {
  it('are named with a hint', async () => {
    expect(
      (await api.refusal('{ attention(where: { projects: ["nowhere"] }) { id } }')).extensions,
    ).toMatchObject({
      code: 'UNKNOWN_PROJECT',
      hint: expect.stringContaining('miaoling'),
    })
    for (const over of ['-0.1', '101'])
      expect(
        (await api.refusal(`{ attentionRules(overCompletion: ${over}) { rule } }`)).extensions,
      ).toMatchObject({
        code: 'BAD_FILTER',
        argument: 'overCompletion',
      })
    expect((await api.refusal('{ attention(first: 0) { id } }')).extensions.code).toBe('BAD_PAGE')
  })
})
