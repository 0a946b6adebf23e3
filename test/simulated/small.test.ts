import { loadWithSimulated, simulated } from 'seeds/load.ts'
import { CATALOGUE } from 'seeds/simulated/catalogue.ts'
import { CONTRADICTIONS } from 'seeds/simulated/contradictions.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../graphql/api.ts'

const ONLY = 'where: { programmes: ["simulated"] }'
/** Guizhou's nine. */
const PREFECTURES = 9
const YEARS = [2022, 2023, 2024, 2025]

describe('the small simulated programme', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi(loadWithSimulated)
  })

  it('is the same on every machine', async () => {
    const [one, other] = [[...(await simulated('small'))], [...(await simulated('small'))]]
    expect(one).toEqual(other)
    // A figure of it, so that a change of the generator is seen: figures that were shown must not move by themselves.
    const first = one[0]?.funds.rows[0]?.cells.slice(0, 7)
    expect(first).toMatchInlineSnapshot(`
      [
        "simulated-hills",
        "520100",
        "2022",
        "2022",
        "CENTRAL",
        "BUDGET",
        "168.04",
      ]
    `)
  })

  it('is loaded once', async () => {
    expect(await loadWithSimulated(api.store)).toMatchObject({ release: 1, changed: false })
  })

  it('says of itself that it is made up, in every name and document', async () => {
    const { programmes, projects, documents, indicators } = await api.ask<{
      programmes: { name: string; nameEn: string; simulated: boolean }[]
      projects: { nodes: { name: string; nameEn: string; shortName: string; shortNameEn: string }[] }
      documents: { title: string }[]
      indicators: { name: string; nameEn: string }[]
    }>(`{
      programmes { name nameEn simulated }
      projects(${ONLY}) { nodes { name nameEn shortName shortNameEn } }
      documents(programmes: ["simulated"]) { title }
      indicators(${ONLY}) { name nameEn }
    }`)
    const madeUp = programmes.filter((programme) => programme.simulated)
    expect(madeUp).toHaveLength(1)
    expect(projects.nodes).toHaveLength(2)
    expect(documents).toHaveLength(10)
    expect(indicators).toHaveLength(12)
    const chinese = [...madeUp, ...projects.nodes, ...indicators].map(({ name }) => name)
    const english = [...madeUp, ...projects.nodes, ...indicators].map(({ nameEn }) => nameEn)
    expect(
      [...chinese, ...documents.map(({ title }) => title)].filter((name) => !name.includes('模拟')),
    ).toEqual([])
    expect(english.filter((name) => !/simulated/i.test(name))).toEqual([])
    expect(
      projects.nodes.filter(
        ({ shortName, shortNameEn }) => !/模拟/.test(shortName) || !/Simulated/.test(shortNameEn),
      ),
    ).toEqual([])
  })

  it('describes no real indicator', () => {
    expect(CATALOGUE.filter(({ id }) => !id.startsWith('simulated-'))).toEqual([])
  })

  it('fills prefecture × year with money, targets, actuals and scores', async () => {
    type Row = Record<string, unknown> & { region: { code: string }; year: number }
    const { funds, performance, results } = await api.ask<{
      funds: { nodes: Row[] }
      performance: { nodes: Row[] }
      results: {
        totalCount: number
        nodes: { target: { value: number }; actual: { value: number }; score: number }[]
      }
    }>(`{
      funds(by: [REGION, YEAR], ${ONLY}) { nodes { region { code } year budget received executed executionRate } }
      performance(by: [REGION, YEAR], ${ONLY}) { nodes { region { code } year score weight completionRate grade } }
      results(where: { programmes: ["simulated"], regionLevel: PREFECTURE, years: { from: 2024, to: 2024 } }, first: 1000) {
        totalCount nodes { target { value } actual { value } score }
      }
    }`)
    for (const { nodes } of [funds, performance]) {
      expect(nodes).toHaveLength(PREFECTURES * YEARS.length)
      expect(nodes.filter((row) => Object.values(row).includes(null))).toEqual([])
    }
    expect(results.totalCount).toBe(2 * PREFECTURES * 12)
    expect(
      results.nodes.filter((row) => [row.target.value, row.actual.value, row.score].includes(null as never)),
    ).toEqual([])
  })

  it('has reasons, transfers, statements and their problems', async () => {
    const { results, transfers, projects } = await api.ask<{
      results: { nodes: { shortfallReason: string | null }[] }
      transfers: { days: number }[]
      projects: { nodes: { statements: { problem: string | null }[] }[] }
    }>(`{
      results(where: { programmes: ["simulated"], statuses: [UNMET] }) { nodes { shortfallReason } }
      transfers(programmes: ["simulated"]) { days }
      projects(${ONLY}) { nodes { statements { problem } } }
    }`)
    expect(results.nodes.length).toBeGreaterThan(2)
    expect(
      results.nodes.filter(({ shortfallReason }) => shortfallReason?.includes('模拟')).length,
    ).toBeGreaterThan(2)
    expect(transfers).toHaveLength(2 * YEARS.length)
    expect(transfers.filter(({ days }) => days > 30)).toHaveLength(2)
    expect(
      projects.nodes.map(({ statements }) => statements.filter(({ problem }) => problem).length),
    ).toEqual([1, 1])
  })

  it('contradicts itself in each planted way, and the checks find it', async () => {
    const { checks } = await api.ask<{ checks: { id: string; findingCount: number; passedCount: number }[] }>(
      '{ checks(programmes: ["simulated"]) { id findingCount passedCount } }',
    )
    const found = new Set(checks.filter(({ findingCount }) => findingCount > 0).map(({ id }) => id))
    expect(CONTRADICTIONS.map(({ check }) => check).filter((check) => !found.has(check))).toEqual([])
    // What was not tampered with agrees.
    const passed = checks.reduce((sum, { passedCount }) => sum + passedCount, 0)
    const failed = checks.reduce((sum, { findingCount }) => sum + findingCount, 0)
    expect(failed / (passed + failed)).toBeLessThan(0.05)
  })

  it('lists what takes part where it is named', async () => {
    const answer = await api.ask<Record<string, { projects: unknown[] }>>(`{
      region(code: "520100") { projects(programmes: ["simulated"]) { id } }
      year(year: 2023, programmes: ["simulated"]) { projects(programmes: ["simulated"]) { id } }
    }`)
    const both = [{ id: 'simulated-hills' }, { id: 'simulated-rivers' }]
    expect(answer).toEqual({ region: { projects: both }, year: { projects: both } })
  })

  it.each([
    ['documents(programmes: ["simulatet"]) { id }'],
    ['checks(programmes: ["simulatet"]) { id }'],
    ['transfers(programmes: ["simulatet"]) { id }'],
    ['region(code: "520000") { projects(programmes: ["simulatet"]) { id } }'],
  ])('an unknown programme is an error: %s', async (question) => {
    const { extensions } = await api.refusal(`{ ${question} }`)
    expect(extensions).toMatchObject({ code: 'UNKNOWN_PROGRAMME' })
    expect(extensions.hint).toContain('simulated')
  })
})
