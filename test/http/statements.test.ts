import { createApp } from 'server/app.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, type OpenStore } from '../support/stores.ts'
import { publishCopies } from './many-projects.ts'
import { type App, ask, served } from './served.ts'

/** One statement per field and level; besides, a request looks up which release it answers from. */
const QUESTIONS: { name: string; query: string; statements: number }[] = [
  {
    name: 'projects → regions → years → funds',
    query:
      '{ projects(first: 50) { nodes { id fundsBy(by: [REGION, YEAR]) { region { name } year budget executed executionRate } } } }',
    statements: 1,
  },
  {
    name: 'projects → their regions → funds, and by year',
    query:
      '{ projects(first: 50) { nodes { regions { code funds { budget } fundsBy(by: [YEAR, SOURCE]) { year source budget } } } } }',
    statements: 2,
  },
  {
    name: 'regions → funds and performance, by the prefectures in each',
    query:
      '{ regions(where: { codes: ["520000", "520200", "520400"] }) { code funds(where: { regionLevel: PREFECTURE }) { budget } performance(where: { regionLevel: PREFECTURE }) { indicatorCount } } }',
    statements: 2,
  },
  {
    name: 'projects → results',
    query:
      '{ projects(first: 50) { nodes { id results(first: 3, orderBy: [{ field: COMPLETION_RATE }]) { nodes { id completionRate } } } } }',
    statements: 1,
  },
  {
    name: 'projects → results, and how many there are',
    query: '{ projects(first: 50) { nodes { id results(first: 3) { totalCount nodes { id } } } } }',
    statements: 2,
  },
  {
    name: 'regions → results; indicators → results',
    query:
      '{ regions(where: { within: "520000" }) { code results(first: 2) { nodes { id } } } indicators { id results(first: 2) { nodes { id } } } }',
    statements: 3,
  },
  {
    name: 'years and programmes → funds and performance',
    query:
      '{ years { year funds { budget } performance { indicatorCount } } programmes { funds { budget } performanceBy(by: [LEVEL1]) { level1 score } } }',
    statements: 4,
  },
  {
    name: 'only how figures stand: nothing is looked up',
    query:
      '{ projects(first: 50) { nodes { funds { budget evidence(measure: BUDGET) { status coverage } } } } }',
    statements: 1,
  },
  {
    name: 'evidence of every figure of a level: its cells and its facts',
    query:
      '{ projects(first: 50) { nodes { fundsBy(by: [YEAR]) { year budget evidence(measure: BUDGET) { status citations { locator } } } } } }',
    statements: 3,
  },
]

describe.each(dialects)('statements on %s', (dialect) => {
  let store: OpenStore
  let app: App
  let asked = 0

  beforeAll(async () => {
    ;({ store } = await served(dialect))
    const read = store.read.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        asked += 1
        return result
      },
    })
    // As if somebody had always just written.
    let commits = 0
    const stamp = { ...store.stamp, read: () => commits++ }
    app = await createApp({ store: { ...store, read, stamp }, webRoot: null, logLevel: 'silent' })
  })

  const count = async (query: string) => {
    await ask(app, '{ release { id } }')
    asked = 0
    const answer = await ask<{ projects: { nodes: unknown[] } }>(app, query)
    return { statements: asked - 1, projects: answer.projects?.nodes.length }
  }

  it.each(QUESTIONS)('$name: $statements', async ({ query, statements }) => {
    expect((await count(query)).statements).toBe(statements)
  })

  it('are as many for 20 projects as for 2', async () => {
    await publishCopies(store, 9)
    for (const { query, statements } of QUESTIONS) expect((await count(query)).statements).toBe(statements)
    expect((await count(QUESTIONS[0]?.query ?? '')).projects).toBe(20)
  })
})
