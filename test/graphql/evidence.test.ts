import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from './api.ts'

interface Evidence {
  status: string
  coverage: number
  missing: string[]
  availableAt: string[]
  citations: { locator: string; printed: string | null; unit: string | null; document: { id: string } }[]
}

const EVIDENCE = 'status coverage missing availableAt citations { locator printed unit document { id } }'

describe('the evidence', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  /** The only group of money under a filter. */
  async function funds(where: string, measure: string, language = 'ZH') {
    const { funds } = await api.ask<{ funds: { nodes: { amount: number | null; evidence: Evidence }[] } }>(
      `{ funds(where: ${where}) { nodes {
        amount: ${measure.toLowerCase()}
        evidence(measure: ${measure}, language: ${language}) { ${EVIDENCE} }
      } } }`,
    )
    const [group] = funds.nodes
    if (!group || funds.nodes.length > 1) throw new Error(`${funds.nodes.length} groups`)
    return group
  }
  const places = ({ citations }: Evidence) =>
    citations.map(({ locator, printed }) => `${locator}: ${printed}`)

  it.each(['PROJECT', 'REGION', 'YEAR', 'REGION, INDICATOR', 'PROJECT, LEVEL2'])(
    'of results by %s says the same of how they stand, whatever else is asked',
    async (by) => {
      const stand = async (fields: string) => {
        const { performance } = await api.ask<{ performance: { nodes: Record<string, Evidence>[] } }>(
          `{ performance(by: [${by}], first: 1000) { nodes {
            target: evidence(figure: TARGET) { ${fields} }
            actual: evidence { ${fields} }
          } } }`,
        )
        return performance.nodes.map(({ target, actual }) => [target?.status, actual?.status])
      }
      const alone = await stand('status')
      expect(alone).toEqual(await stand('status coverage'))
      expect(alone.length).toBeGreaterThan(1)
    },
  )

  it('of a printed figure cites its place: REPORTED', async () => {
    const { amount, evidence } = await funds('{ projects: ["miaoling"] }', 'EXECUTED')
    expect(amount).toBe(26369.18)
    expect(evidence).toEqual({
      status: 'REPORTED',
      coverage: 1,
      missing: [],
      availableAt: [],
      citations: [
        {
          locator: '附件2-1 资金投入 年度资金总额',
          printed: '26369.18',
          unit: '万元',
          document: { id: 'guizhou-2025-self-evaluation' },
        },
      ],
    })
  })

  it('of a sum cites its parts: DERIVED', async () => {
    const { amount, evidence } = await funds('{ years: { from: 2022, to: 2025 } }', 'BUDGET')
    expect(amount).toBe(64791.91)
    expect(evidence).toMatchObject({ status: 'DERIVED', coverage: 1, missing: [] })
    expect(places(evidence)).toEqual([
      '附件2-1 资金投入 年度资金总额: 39700',
      '附件2-2 资金投入 年度资金总额: 25091.91',
    ])
  })

  it('of a zero by arithmetic cites the whole and the parts that make it up: 苗岭 2024, 1.8 + 1 + 0.1 = 2.9', async () => {
    const { amount, evidence } = await funds(
      '{ projects: ["miaoling"], sources: [CENTRAL], years: { from: 2024, to: 2024 } }',
      'BUDGET',
    )
    expect(amount).toBe(0)
    expect(evidence).toMatchObject({ status: 'DERIVED', coverage: 1, missing: [], availableAt: [] })
    expect(places(evidence).sort()).toEqual([
      '一(二) 苗岭山脉: 0.1 亿元',
      '一(二) 苗岭山脉: 1 亿元',
      '一(二) 苗岭山脉: 1.8 亿元',
      '附件2-1 资金投入 中央: 29000',
    ])
  })

  it('of a sum that lacks a part says which: 苗岭 2022 local money is at least the provincial 0.12 亿元', async () => {
    const { amount, evidence } = await funds(
      '{ projects: ["miaoling"], sources: [LOCAL], years: { from: 2022, to: 2022 } }',
      'BUDGET',
    )
    expect(amount).toBe(1200)
    expect(evidence).toMatchObject({
      status: 'PARTIAL',
      coverage: 0.5,
      missing: ['苗岭山脉示范工程，贵州省，2022 年，市县资金'],
      availableAt: ['苗岭山脉示范工程，贵州省，2022–2025 年，地方资金'],
    })
    expect(places(evidence)).toEqual(['一(三)1(2): 0.12亿元'])
  })

  it('of what nobody reported by prefecture says where it is: NOT_REPORTED', async () => {
    const { amount, evidence } = await funds('{ regions: ["522600"], sources: [CENTRAL] }', 'EXECUTED')
    expect(amount).toBeNull()
    expect(evidence).toEqual({
      status: 'NOT_REPORTED',
      coverage: 0,
      missing: ['苗岭山脉示范工程，黔东南苗族侗族自治州，2022–2025 年，中央资金'],
      availableAt: ['苗岭山脉示范工程，贵州省，2022–2025 年，中央资金'],
      citations: [],
    })
  })

  it('of what nobody reported by year says where it is, in English', async () => {
    const { amount, evidence } = await funds(
      '{ projects: ["panjiang"], sources: [CENTRAL], years: { from: 2024, to: 2024 } }',
      'EXECUTED',
      'EN',
    )
    expect(amount).toBeNull()
    expect(evidence).toMatchObject({
      status: 'NOT_REPORTED',
      missing: [expect.stringMatching(/Guizhou, 2024, central funds$/)],
      availableAt: [expect.stringMatching(/Guizhou, 2024–2025, central funds$/)],
    })
  })

  it('of a prefecture in neither project is a third state: NOT_IN_PROGRAMME, for all four of them', async () => {
    const { regions } = await api.ask<{ regions: { code: string; funds: { evidence: Evidence } }[] }>(
      `{ regions(where: { within: "520000", level: PREFECTURE }) {
        code funds { evidence(measure: BUDGET) { ${EVIDENCE} } }
      } }`,
    )
    const outside = regions.filter(({ funds }) => funds.evidence.status === 'NOT_IN_PROGRAMME')
    expect(outside.map(({ code }) => code)).toEqual(['520100', '520300', '520500', '520600'])
    expect(outside[0]?.funds.evidence).toEqual({
      status: 'NOT_IN_PROGRAMME',
      coverage: 0,
      missing: [],
      availableAt: [],
      citations: [],
    })
  })

  it('of a rate whose budget is zero: UNDEFINED, not 0 and not an error', async () => {
    const { funds } = await api.ask<{ funds: { nodes: unknown[] } }>(
      '{ funds(where: { projects: ["miaoling"], sources: [OTHER] }) { nodes { budget executed executionRate executionRateStatus } } }',
    )
    expect(funds.nodes).toEqual([
      { budget: 0, executed: 0, executionRate: null, executionRateStatus: 'UNDEFINED' },
    ])
  })

  it('of a rate whose executed money is not reported here: NOT_REPORTED', async () => {
    const { funds } = await api.ask<{ funds: { nodes: { executionRateStatus: string }[] } }>(
      '{ funds(where: { regions: ["522700"] }) { nodes { executionRate executionRateStatus } } }',
    )
    expect(funds.nodes).toEqual([{ executionRate: null, executionRateStatus: 'NOT_REPORTED' }])
  })

  it('of targets and actuals: printed, summed over years, and not reported by prefecture', async () => {
    const { results } = await api.ask<{
      results: { nodes: { target: { value: number } | null; actual: unknown; t: Evidence; a: Evidence }[] }
    }>(`{ results(where: { regions: ["522600"], indicators: ["ecological-restoration-area"] }) { nodes {
      target { value } actual { value }
      t: evidence(figure: TARGET) { ${EVIDENCE} } a: evidence(figure: ACTUAL) { ${EVIDENCE} }
    } } }`)
    const [node] = results.nodes
    // 67.93 + 457.67 + 73.56; 2025 is zero, since the province's years are already all of its 1128.14.
    expect(node?.target).toEqual({ value: 599.16 })
    expect(node?.t).toMatchObject({ status: 'DERIVED', coverage: 1 })
    expect(places(node?.t ?? fail())).toEqual(
      expect.arrayContaining([
        '一(三)1(1)① 2022年度总体目标: 67.93公顷',
        '一(三)1(1)① 2023年度总体目标: 457.67公顷',
        '一(三)1(1)① 2024年度总体目标: 73.56公顷',
      ]),
    )
    expect(node?.actual).toBeNull()
    expect(node?.a).toMatchObject({
      status: 'NOT_REPORTED',
      availableAt: ['苗岭山脉示范工程，贵州省，2022–2025 年'],
    })
  })

  it('of a group of results cites every result in it', async () => {
    const { performance } = await api.ask<{ performance: { nodes: { evidence: Evidence }[] } }>(
      `{ performance(where: { indicators: ["unit-cost"] }) { nodes { evidence { ${EVIDENCE} } } } }`,
    )
    const [group] = performance.nodes
    expect(group?.evidence.status).toBe('DERIVED')
    expect(places(group?.evidence ?? fail())).toEqual([
      '附件2-1 绩效指标 行11: 43.68',
      '附件2-2 绩效指标 行16: 45.3',
    ])
  })
})

function fail(): never {
  throw new Error('There is no such group.')
}
