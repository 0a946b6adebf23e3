import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from './api.ts'
import { REFUSED } from './refused-questions.ts'

describe('a question that cannot be answered is refused', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  it.each(REFUSED)('%s %s', async (query, code, argument, hint) => {
    const error = await api.refusal(query)
    expect(error.extensions).toMatchObject({ code, argument, hint: expect.stringContaining(hint) })
    expect(Object.keys(error.extensions).sort()).toEqual(['argument', 'code', 'hint'])
  })

  it.each([
    ['no cursor at all', 'funds(by: [REGION], after: "next")'],
    ['no list', `funds(by: [REGION], after: "${Buffer.from('{"a":1}').toString('base64url')}")`],
    ['an empty one', 'results(after: "")'],
    ['for projects', 'projects(after: "miaoling")'],
  ])('a cursor that is none: %s', async (_, field) => {
    expect(await api.refusal(`{ ${field} { totalCount } }`)).toMatchObject({
      extensions: { code: 'BAD_CURSOR', argument: 'after', hint: expect.stringContaining('same question') },
    })
  })

  it.each([
    ['another grouping', 'funds(by: [PROJECT], after: $after)'],
    ['another filter', 'funds(by: [REGION], where: { sources: [CENTRAL] }, after: $after)'],
    ['another order', 'funds(by: [REGION], orderBy: [{ field: BUDGET }], after: $after)'],
    ['other bounds', 'funds(by: [REGION], having: { budget: { atLeast: 1 } }, after: $after)'],
    ['another list', 'performance(by: [REGION], after: $after)'],
  ])('a cursor of %s', async (_, field) => {
    const { funds } = await api.ask<{ funds: { pageInfo: { endCursor: string } } }>(
      '{ funds(by: [REGION], first: 2) { pageInfo { endCursor } } }',
    )
    const after = funds.pageInfo.endCursor
    expect(await api.refusal(`query ($after: String) { ${field} { totalCount } }`, { after })).toMatchObject({
      extensions: { code: 'BAD_CURSOR', argument: 'after' },
    })
  })

  it('a forged cursor with things in it that no row has', async () => {
    const { funds } = await api.ask<{ funds: { pageInfo: { endCursor: string } } }>(
      '{ funds(by: [REGION], first: 1) { pageInfo { endCursor } } }',
    )
    const [mark] = JSON.parse(Buffer.from(funds.pageInfo.endCursor, 'base64url').toString()) as string[]
    for (const value of [{ a: 1 }, [1], true]) {
      const after = Buffer.from(JSON.stringify([mark, value])).toString('base64url')
      const query = 'query ($after: String) { funds(by: [REGION], first: 1, after: $after) { totalCount } }'
      expect((await api.refusal(query, { after })).extensions.code).toBe('BAD_CURSOR')
    }
  })
})

describe('a question at the border is answered', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  it.each([
    ['the largest page', '{ results(first: 1000) { totalCount } }', 41],
    ['no page size', '{ results(first: null) { totalCount } }', 41],
    ['one year', '{ funds(by: [YEAR], where: { years: { from: 2024, to: 2024 } }) { totalCount } }', 1],
    [
      'a level that nobody reports at',
      '{ funds(by: [REGION], where: { regionLevel: COUNTY }) { totalCount } }',
      0,
    ],
    ['a text that nothing has', '{ results(where: { search: "no such thing" }) { totalCount } }', 0],
    [
      'a bound beyond all figures',
      '{ performance(by: [PROJECT], having: { score: { atLeast: 1e300 } }) { totalCount } }',
      0,
    ],
    [
      'a bound below all figures',
      '{ performance(by: [PROJECT], having: { score: { atLeast: -1e300 } }) { totalCount } }',
      2,
    ],
    [
      'half an indicator',
      '{ performance(by: [PROJECT], having: { unmetCount: { atLeast: 0.5 } }) { totalCount } }',
      1,
    ],
    ['a year long before', '{ funds(where: { years: { to: -5000, from: -6000 } }) { totalCount } }', 0],
  ])('%s', async (_, query, total) => {
    const answer = await api.ask<Record<string, { totalCount: number }>>(query)
    expect(Object.values(answer)).toEqual([{ totalCount: total }])
  })

  it('before anything is published: NO_RELEASE, with a hint', async () => {
    const empty = await startApi(async () => {})
    const error = await empty.refusal('{ programmes { id } }')
    expect(error.extensions).toMatchObject({ code: 'NO_RELEASE', hint: expect.stringContaining('npm start') })
  })
})
