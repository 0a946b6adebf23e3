import { type ScoredResult, scoreByScheme } from 'server/rules/scheme-score.ts'
import { describe, expect, it } from 'vitest'
import { startApi } from '../graphql/api.ts'

const points = (value: number) => Math.round(value * 10_000)
const result = (
  level1: ScoredResult['level1'],
  weight: number,
  score: number,
  isCost = false,
): ScoredResult => ({
  level1,
  isCost,
  weight: points(weight),
  score: points(score),
})

const PARTS = [
  { part: 'EXECUTION', weight: points(10) },
  { part: 'OUTPUT', weight: points(50) },
  { part: 'BENEFIT', weight: points(30) },
  { part: 'SATISFACTION', weight: points(10) },
] as const
const WITH_COST = [...PARTS, { part: 'COST', weight: points(20) }] as const

describe('scoring under another scheme', () => {
  const scores = (...args: Parameters<typeof scoreByScheme>) =>
    scoreByScheme(...args).map(({ part, score }) => [part, score === null ? null : score / 10_000])

  it('keeps the weights of the table where the scheme has no parts', () => {
    expect(scores([], [result('OUTPUT', 8, 7.53), result('OUTPUT', 5, 5, true)], null)).toEqual([
      ['OUTPUT', 12.53],
    ])
  })

  it('gives cost indicators to the part that the scheme has for them', () => {
    const rows = [result('OUTPUT', 8, 4), result('OUTPUT', 2, 2, true), result('COST', 5, 5, true)]
    // 50 × 11 ÷ 15 = 36.6667; without the two of cost 50 × 4 ÷ 8
    expect(scores(PARTS, rows, null)[1]).toEqual(['OUTPUT', 36.67])
    expect(scores(WITH_COST, rows, null)[1]).toEqual(['OUTPUT', 25])
    expect(scores(WITH_COST, rows, null)[4]).toEqual(['COST', 20])
  })

  it('scores the execution row by its rate, never above its points, and leaves out what is not known', () => {
    const of = (executed: number, budget: number) => scores(PARTS, [], { executed, budget })[0]
    expect(of(2, 3)).toEqual(['EXECUTION', 6.67])
    expect(of(4, 3)).toEqual(['EXECUTION', 10])
    expect(of(0, 0)).toEqual(['EXECUTION', null])
    expect(scores(PARTS, [], null)).toEqual([
      ['EXECUTION', null],
      ['OUTPUT', null],
      ['BENEFIT', null],
      ['SATISFACTION', null],
    ])
  })

  it('rounds halves up', () => {
    // 30 × 19.83 ÷ 20 = 29.745
    expect(scores(PARTS, [result('BENEFIT', 20, 19.83)], null)[2]).toEqual(['BENEFIT', 29.75])
  })
})

describe('what if, on the report', async () => {
  const { ask, refusal } = await startApi()
  const under = (scheme: string, more = '') =>
    ask<{ project: { scoreUnder: unknown } }>(
      `{ project(id: "miaoling") { scoreUnder(scheme: "${scheme}"${more}) { score weight grade parts { part score } } } }`,
    ).then(({ project }) => project.scoreUnder)

  it('scores 苗岭 by the scheme of 2020', async () => {
    // 10 × 26369.18 ÷ 39700; 50 × 75.06 ÷ 76; 30 × 19.83 ÷ 20; 10 × 4 ÷ 4
    expect(await under('default-2020')).toEqual({
      score: 95.77,
      weight: 100,
      grade: 'EXCELLENT',
      parts: [
        { part: 'EXECUTION', score: 6.64 },
        { part: 'OUTPUT', score: 49.38 },
        { part: 'BENEFIT', score: 29.75 },
        { part: 'SATISFACTION', score: 10 },
      ],
    })
  })

  it('scores it by the scheme of 2021, with cost, and without what was not evaluated', async () => {
    // 20 × 5 ÷ 5; 40 × 70.06 ÷ 71; 20 × 19.83 ÷ 20
    expect(await under('with-cost-2021')).toMatchObject({ score: 95.94 })
    // aftercare out: 30 × 14.83 ÷ 15
    expect(await under('default-2020', ', evaluatedOnly: true')).toMatchObject({ score: 95.68 })
  })

  it('scores it by its own scheme as the report does', async () => {
    expect(await under('report-weights')).toMatchObject({ score: 98.89, weight: 100 })
    // 5 points of aftercare out
    expect(await under('report-weights', ', evaluatedOnly: true')).toMatchObject({ score: 93.89, weight: 95 })
  })

  it('knows what it does not know', async () => {
    expect(
      await refusal('{ project(id: "miaoling") { scoreUnder(scheme: "2020") { score } } }'),
    ).toMatchObject({
      extensions: { code: 'UNKNOWN_SCHEME', argument: 'scheme' },
    })
  })

  it('leaves out of a grade what was not evaluated, where asked', async () => {
    const asked =
      '{ performance(where: { indicators: ["aftercare-years"] }) { nodes { grade e: grade(evaluatedOnly: true) } } }'
    expect(await ask(asked)).toEqual({ performance: { nodes: [{ grade: 'EXCELLENT', e: null }] } })
  })
})
