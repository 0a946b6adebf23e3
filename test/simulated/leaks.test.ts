import { loadSeeds, loadWithSimulated } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QUESTIONS } from '../graphql/questions.ts'
import { examples } from '../http/examples.ts'
import type { App } from '../http/served.ts'
import { freshStore } from '../support/stores.ts'

/** What questions without arguments may reach beyond those that ask for every field. */
const MORE = [
  '{ filterOptions { projects { regionCount project { id } } regions { projectCount takesPart region { code } } years { year projectCount } sources { source projectCount } } }',
  '{ attention(first: 1000) { id rule message project { id } value } attentionRules { rule count } }',
  '{ years { year projects { id } } year(year: 2024) { projects { id } } }',
  '{ indicators { id name results { totalCount } } }',
  '{ regions(where: { within: "520000" }) { code projects { id } findings: funds { budget } } }',
  '{ releases { id documents { id } factCount findingCount } documents { id title } }',
  '{ checks { id passedCount findingCount } findings { totalCount nodes { id } } transfers { id } }',
  '{ results(where: { search: "模拟" }) { totalCount } projects(where: { search: "simulate" }) { totalCount } }',
  '{ findings(where: { search: "模拟" }) { totalCount } indicators(where: { search: "模拟" }) { id } }',
  '{ compareRegions(metrics: [{ kind: BUDGET }, { kind: MET_SHARE }]) { rows { region { code } values { value rank } } } }',
]

/** All programmes are listed, made-up ones marked; that is where they are chosen. */
const LISTS_ALL = /\{ programmes \{|filterOptions\(where/

const shelf = [...(await examples()).values()].map(({ query }) => query)

describe('beside the small simulated programme', () => {
  let apps: Record<'on' | 'off' | 'never', App>
  beforeAll(async () => {
    const [store, without] = await Promise.all([freshStore('sqlite'), freshStore('sqlite')])
    await Promise.all([loadWithSimulated(store), loadSeeds(without)])
    const webRoot = null
    const logLevel = 'silent'
    apps = {
      on: await createApp({ store, webRoot, logLevel }),
      off: await createApp({ store, webRoot, logLevel, simulated: false }),
      never: await createApp({ store: without, webRoot, logLevel }),
    }
    afterAll(() => Promise.all(Object.values(apps).map((app) => app.close())))
  })

  const ask = async (app: keyof typeof apps, query: string) => {
    const response = await apps[app].inject({ method: 'POST', url: '/graphql', payload: { query } })
    const { data, errors } = response.json<{ data?: unknown; errors?: { message: string }[] }>()
    return { data, errors: errors?.map(({ message }) => message), cost: response.headers['x-jixiao-cost'] }
  }

  const all = [...QUESTIONS, ...MORE, ...shelf].filter((question) => !LISTS_ALL.test(question))

  it('there is a question for each kind of answer', () => {
    expect(all.length).toBeGreaterThan(30)
  })

  it.each(all)('every field has the answer and the cost that it has without: %s', async (question) => {
    const off = await ask('off', question)
    expect(off.errors).toBeUndefined()
    expect(await ask('on', question)).toEqual(off)
    const plain = question.replace('publishedAt', '')
    expect(await ask('never', plain)).toEqual(await ask('off', plain))
  })

  it('costs the rows that it may have, where it is named', async () => {
    const costOf = async (programme: string) => {
      const where = `where: { programmes: ["${programme}"] }`
      return Number((await ask('on', `{ funds(by: [REGION], ${where}) { nodes { budget } } }`)).cost)
    }
    // Of the report five prefectures and the province, of both programmes nine and the province.
    expect([await costOf('eco-restoration'), await costOf('simulated')]).toEqual([
      expect.any(Number),
      expect.any(Number),
    ])
    expect(await costOf('simulated')).toBeGreaterThan(await costOf('eco-restoration'))
  })

  it('is left out altogether where it is switched off', async () => {
    const { data } = await ask('off', '{ programmes { id } }')
    expect(data).toEqual({ programmes: [{ id: 'eco-restoration' }] })
    for (const question of [
      '{ funds(where: { programmes: ["simulated"] }) { totalCount } }',
      '{ project(id: "simulated-hills") { id } }',
      '{ indicator(id: "simulated-jobs") { id } }',
    ])
      expect((await ask('off', question)).errors).toEqual([expect.stringMatching(/^There is no /)])
  })
})
