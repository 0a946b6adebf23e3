import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from './api.ts'
import { loadWithSimulated } from './simulated-programme.ts'

/** Each question of the product, with what a real one has and a made-up one would add. */
const QUESTIONS = [
  'funds { totalCount nodes { budget executed executionRate } }',
  'funds(by: [PROJECT]) { totalCount nodes { project { id } budget } }',
  'funds(by: [PROGRAMME]) { totalCount nodes { programme { id } budget } }',
  'funds(by: [REGION, SOURCE]) { nodes { region { code } source budget } }',
  'performance { nodes { indicatorCount metCount score weight } }',
  'performance(by: [PROJECT]) { nodes { project { id } score } }',
  'results { totalCount nodes { id } }',
  'projects { totalCount nodes { id } }',
  'years { year projects { id } funds { budget } performance { indicatorCount } }',
  'regions(where: { within: "520000", level: PREFECTURE }) { projects { id } funds { budget } performance { indicatorCount } results(first: 10) { totalCount } }',
  'region(code: "520000") { projects { id } funds { budget } }',
  'indicators { id results { totalCount } }',
  'transfers { id }',
  'project(id: "miaoling") { funds { budget } performance { score } results { totalCount } }',
] as const

describe('a simulated programme', () => {
  let api: Api
  let real: Api
  beforeAll(async () => {
    ;[api, real] = await Promise.all([startApi(loadWithSimulated), startApi()])
  })

  it.each(QUESTIONS)('is left out of { %s }', async (question) => {
    expect(await api.ask(`{ ${question} }`)).toEqual(await real.ask(`{ ${question} }`))
  })

  it('is listed, and marked', async () => {
    const { programmes } = await api.ask<{ programmes: unknown[] }>(
      '{ programmes { id simulated projects { id } funds { budget } performance { indicatorCount } } }',
    )
    // The sheets are the same, so are the figures: 39700 + 25091.91 万元, 16 + 25 results.
    const same = { funds: { budget: 64791.91 }, performance: { indicatorCount: 41 } }
    expect(programmes).toEqual([
      {
        id: 'drill',
        simulated: true,
        projects: [{ id: 'drill-miaoling' }, { id: 'drill-panjiang' }],
        ...same,
      },
      {
        id: 'eco-restoration',
        simulated: false,
        projects: [{ id: 'miaoling' }, { id: 'panjiang' }],
        ...same,
      },
    ])
  })

  it.each([
    ['by its programme', 'programmes: ["drill"]', 64791.91],
    ['by a project of it', 'projects: ["drill-miaoling"]', 39700],
    ['beside a real project', 'projects: ["drill-miaoling", "miaoling"]', 79400],
    ['beside the real programme', 'programmes: ["drill", "eco-restoration"]', 129583.82],
  ])('answers where it is named %s', async (_, where, budget) => {
    const { funds } = await api.ask<{ funds: { nodes: unknown[] } }>(
      `{ funds(where: { ${where} }) { nodes { budget } } }`,
    )
    expect(funds.nodes).toEqual([{ budget }])
  })

  it('answers where it is walked to', async () => {
    const { project } = await api.ask<{ project: unknown }>(
      '{ project(id: "drill-panjiang") { programme { simulated } funds { budget } performance { indicatorCount } results { totalCount } transfers { days } } }',
    )
    expect(project).toEqual({
      programme: { simulated: true },
      funds: { budget: 25091.91 },
      performance: { indicatorCount: 25 },
      results: { totalCount: 25 },
      transfers: [{ days: 29 }, { days: 26 }],
    })
  })

  it('lists its projects and regions where it is named', async () => {
    const { projects, regions, results } = await api.ask<{
      projects: { totalCount: number }
      regions: { code: string }[]
      results: { totalCount: number }
    }>(`{
      projects(where: { programmes: ["drill"] }) { totalCount }
      regions(where: { inProgramme: "drill", level: PREFECTURE }) { code }
      results(where: { programmes: ["drill"] }) { totalCount }
    }`)
    expect([projects.totalCount, regions.length, results.totalCount]).toEqual([2, 5, 41])
  })

  it('does not go with a project of another programme', async () => {
    const error = await api.refusal(
      '{ funds(where: { programmes: ["drill"], projects: ["miaoling"] }) { totalCount } }',
    )
    expect(error.extensions).toMatchObject({ code: 'BAD_FILTER', argument: 'where.projects' })
  })
})
