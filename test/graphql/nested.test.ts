import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from './api.ts'

const FUNDS = `budget received executed executionRate executionRateStatus
  b: evidence(measure: BUDGET) { status coverage missing availableAt citations { locator printed } }
  r: evidence(measure: RECEIVED) { status coverage }
  e: evidence(measure: EXECUTED) { status coverage }`
const PERFORMANCE = `indicatorCount metCount unmetCount notReportedCount notEvaluatedCount
  completionRate target actual weight score computedScore grade
  evidence { status coverage missing availableAt citations { locator printed } }`

/** Two ways to the same figures: from the thing itself, and by grouping. */
interface Ways {
  dimension: string
  /** The things, each with its key; a connection has nodes. */
  walk: (figures: string) => string
  /** The key of a group. */
  key: string
}

const WAYS: readonly Ways[] = [
  {
    dimension: 'REGION',
    walk: (figures) => `regions(where: { within: "520000", level: PREFECTURE }) { key: code ${figures} }`,
    key: 'region { key: code }',
  },
  {
    dimension: 'PROJECT',
    walk: (figures) => `projects { nodes { key: id ${figures} } }`,
    key: 'project { key: id }',
  },
  { dimension: 'YEAR', walk: (figures) => `years { key: year ${figures} }`, key: 'year' },
  {
    dimension: 'PROGRAMME',
    walk: (figures) => `programmes { key: id ${figures} }`,
    key: 'programme { key: id }',
  },
]

const FUND_FILTERS = [
  'null',
  '{ sources: [CENTRAL] }',
  '{ sources: [PROVINCIAL] }',
  '{ years: { from: 2022, to: 2023 } }',
  '{ years: { from: 2024, to: 2025 } }',
  '{ projects: ["miaoling"] }',
]
const INDICATOR_FILTERS = [
  'null',
  '{ level1: [OUTPUT] }',
  '{ indicators: ["ecological-restoration-area"] }',
  '{ cumulative: false }',
  '{ years: { from: 2024, to: 2024 } }',
  '{ statuses: [UNMET] }',
]

const cross = (filters: readonly string[]) =>
  WAYS.flatMap((ways) => filters.map((where) => ({ ...ways, where })))

interface Walked {
  key: string | number
  figures: unknown
}
interface Broken {
  key: string | number
  parts: object[]
}
interface Grouped {
  year?: number
  region?: { key: string }
  project?: { key: string }
  programme?: { key: string }
}

describe('the nested way and the grouped way give the same', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  async function bothWays(field: string, { dimension, walk, key }: Ways, where: string, figures: string) {
    const answer = await api.ask<{
      walked: Walked[] | { nodes: Walked[] }
      grouped: { nodes: Grouped[] }
    }>(`{
      walked: ${walk(`figures: ${field}(where: ${where}) { ${figures} }`)}
      grouped: ${field}(by: [${dimension}], where: ${where}) { nodes { ${key} ${figures} } }
    }`)
    const walked = 'nodes' in answer.walked ? answer.walked.nodes : answer.walked
    const grouped = answer.grouped.nodes.map(({ year, region, project, programme, ...figures }) => ({
      key: year ?? region?.key ?? project?.key ?? programme?.key,
      figures,
    }))
    return { walked, grouped }
  }

  it.each(cross(FUND_FILTERS))('money by $dimension where $where', async ({ where, ...ways }) => {
    const { walked, grouped } = await bothWays('funds', ways, where, FUNDS)
    const keys = grouped.map(({ key }) => key)
    expect(walked.filter(({ key }) => keys.includes(key))).toEqual(grouped)
    for (const { key, figures } of walked) {
      if (!keys.includes(key))
        expect(figures).toMatchObject({ budget: null, b: { status: 'NOT_IN_PROGRAMME' } })
    }
  })

  it.each(cross(INDICATOR_FILTERS))('results by $dimension where $where', async ({ where, ...ways }) => {
    const { walked, grouped } = await bothWays('performance', ways, where, PERFORMANCE)
    const keys = grouped.map(({ key }) => key)
    expect(walked.filter(({ key }) => keys.includes(key))).toEqual(grouped)
    for (const { key, figures } of walked) {
      if (!keys.includes(key)) expect(figures).toMatchObject({ indicatorCount: 0, completionRate: null })
    }
  })

  it.each(WAYS)('money of each $dimension, broken down by source', async ({ dimension, walk, key }) => {
    const figures = 'source budget received executed executionRate executionRateStatus'
    const answer = await api.ask<{
      walked: Broken[] | { nodes: Broken[] }
      grouped: { nodes: (Grouped & { source: string })[] }
    }>(`{
      walked: ${walk(`parts: fundsBy(by: [SOURCE]) { ${figures} }`)}
      grouped: funds(by: [${dimension}, SOURCE]) { nodes { ${key} ${figures} } }
    }`)
    const walked = 'nodes' in answer.walked ? answer.walked.nodes : answer.walked
    const broken = walked.flatMap(({ key, parts }) => parts.map((part) => ({ key, ...part })))
    expect(broken.length).toBeGreaterThan(0)
    expect(broken).toEqual(
      answer.grouped.nodes.map(({ year, region, project, programme, ...part }) => ({
        key: year ?? region?.key ?? project?.key ?? programme?.key,
        ...part,
      })),
    )
  })

  it.each(['PROVINCE', 'COUNTRY'])('at the level %s, where the projects report as a whole', async (level) => {
    const answer = await api.ask<{
      regions: { funds: unknown }[]
      funds: { nodes: unknown[] }
      all: { nodes: unknown[] }
    }>(`{
      regions(where: { codes: ["${level === 'PROVINCE' ? '520000' : '100000'}"] }) { funds { ${FUNDS} } }
      funds(by: [REGION], where: { regionLevel: ${level} }) { nodes { ${FUNDS} } }
      all: funds { nodes { ${FUNDS} } }
    }`)
    expect(answer.regions.map(({ funds }) => funds)).toEqual(answer.funds.nodes)
    expect(answer.all.nodes).toEqual(answer.funds.nodes)
  })

  it.each([
    ['project(id: "panjiang")', 'projects: ["panjiang"]'],
    ['region(code: "522600")', 'regions: ["522600"]'],
    ['indicator(id: "unit-cost")', 'indicators: ["unit-cost"]'],
  ])('results of %s, one by one', async (thing, where) => {
    const fields = 'totalCount nodes { id target { text } actual { text } status score }'
    const answer = await api.ask<Record<'thing' | 'results', unknown>>(
      `{ thing: ${thing} { results(where: { cumulative: true }) { ${fields} } } results(where: { cumulative: true, ${where} }) { ${fields} } }`,
    )
    expect(answer.thing).toEqual({ results: answer.results })
  })

  it.each(INDICATOR_FILTERS)(
    'results are exactly the rows that performance counts where %s',
    async (where) => {
      const { results, performance } = await api.ask<{
        results: { totalCount: number; nodes: { status: string }[] }
        performance: { nodes: { indicatorCount: number; metCount: number; unmetCount: number }[] }
      }>(`{
      results(where: ${where}, first: 1000) { totalCount nodes { status } }
      performance(where: ${where}) { nodes { indicatorCount metCount unmetCount } }
    }`)
      const count = (status: string) => results.nodes.filter((node) => node.status === status).length
      expect(performance.nodes).toEqual([
        { indicatorCount: results.totalCount, metCount: count('MET'), unmetCount: count('UNMET') },
      ])
    },
  )

  it('money in three units is the same money: 26369.18 万元, annex 2-1', async () => {
    const { project } = await api.ask<{ project: { funds: unknown } }>(`{ project(id: "miaoling") { funds {
      yuan: executed(unit: YUAN) wan: executed(unit: WAN_YUAN) yi: executed(unit: YI_YUAN) told: executed
      budget(unit: YI_YUAN) received(unit: YUAN)
    } } }`)
    expect(project.funds).toEqual({
      yuan: 263_691_800,
      wan: 26369.18,
      yi: 2.636918,
      told: 26369.18,
      budget: 3.97,
      // 2.9 + 0.76 亿元.
      received: 366_000_000,
    })
  })
})
