import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { reportSheets, rowOf, setCell } from '../ingest/report-copy.ts'
import { plain, post, served } from './served.ts'

const QUERY = 'query ($by: [FundDimension!]!) { funds(by: $by) { nodes { project { id } budget } } }'
const BY_PROJECT = { by: ['PROJECT'] }

describe('an answer', async () => {
  const { app, store } = await served()
  const get = async (search: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      method: 'GET',
      url: `/graphql?${new URLSearchParams(search)}`,
      headers: { 'apollo-require-preflight': '1', ...headers },
    })
    return { status: answer.statusCode, headers: plain(answer.headers), body: answer.body }
  }
  const persisted = JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(QUERY).digest('hex') },
  })
  const variables = JSON.stringify(BY_PROJECT)

  it('says its release, its cost, and that it may be kept only after asking again', async () => {
    const { headers } = await post(app, QUERY, { variables: BY_PROJECT })
    expect(headers['x-jixiao-release']).toBe('1')
    expect(Number(headers['x-jixiao-cost'])).toBeGreaterThan(0)
    expect(headers['x-jixiao-cost-limit']).toBe('50000')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('costs what its variables make of it, however often it was asked before', async () => {
    const paged = 'query ($first: Int) { results(first: $first) { nodes { id } } }'
    const cost = async (first: number) =>
      Number((await post(app, paged, { variables: { first } })).headers['x-jixiao-cost'])
    const [one, ten, again] = [await cost(1), await cost(10), await cost(1)]
    expect(again).toBe(one)
    expect(ten).toBeGreaterThan(one)
  })

  it('can be had by GET with a persisted query: unknown first, then by its hash alone', async () => {
    const first = await get({ extensions: persisted, variables })
    expect(JSON.parse(first.body).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    const second = await get({ extensions: persisted, variables, query: QUERY })
    const third = await get({ extensions: persisted, variables })
    expect(third.body).toBe(second.body)
    // 附件2-1, 2-2: 39700 and 25091.91 万元.
    expect(JSON.parse(third.body).data.funds.nodes).toEqual([
      { project: { id: 'miaoling' }, budget: 39700 },
      { project: { id: 'panjiang' }, budget: 25091.91 },
    ])
  })

  it('is 304 for who has it already, by GET and by POST, with and without the hash', async () => {
    const { etag = '' } = (await post(app, QUERY, { variables: BY_PROJECT })).headers
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await post(app, QUERY, { variables: BY_PROJECT, headers: { 'if-none-match': etag } })
    expect([again.status, again.body]).toEqual([304, ''])
    const known = { 'if-none-match': `W/"x", ${etag}` }
    expect((await get({ query: QUERY, variables }, known)).status).toBe(304)
    expect((await get({ extensions: persisted, variables }, known)).status).toBe(304)
  })

  it('is another for other variables, another document, another format or an error', async () => {
    const tag = async (query: string, by: string[], search = '') =>
      (await post(app, query, { variables: { by }, search })).headers.etag
    const tags = [
      await tag(QUERY, ['PROJECT']),
      await tag(QUERY, ['YEAR']),
      await tag(QUERY.replace('budget', 'executed'), ['PROJECT']),
      await tag(QUERY, ['PROJECT'], '?format=csv'),
      await tag(QUERY, ['PROJECT'], '?format=xlsx'),
    ]
    expect(new Set(tags).size).toBe(5)
    expect(await tag(QUERY, ['PROJECT', 'PROJECT'])).toBeUndefined()
  })

  it('has no tag where it may change without a release: editors answer findings at any time', async () => {
    const { headers } = await post(app, '{ findings(first: 1) { nodes { id } } }')
    expect(headers.etag).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store')
  })

  it('is the schema at /schema.graphql, as the web package builds on it', async () => {
    const { headers, body } = await app.inject({ method: 'GET', url: '/schema.graphql' })
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    const committed = await readFile(new URL('../../schema/graphql/schema.graphql', import.meta.url), 'utf8')
    expect(committed).toContain(body.trim())
  })

  it('tells what a question would cost without answering it', async () => {
    const cost = async (payload: unknown) =>
      app.inject({
        method: 'POST',
        url: '/graphql/cost',
        payload: JSON.stringify(payload),
        headers: { 'content-type': 'application/json' },
      })
    const cheap = await cost({ query: QUERY, variables: BY_PROJECT })
    const asked = await post(app, QUERY, { variables: BY_PROJECT })
    expect(cheap.json()).toEqual({
      cost: Number(asked.headers['x-jixiao-cost']),
      limit: 50_000,
      accepted: true,
    })
    const dear = await cost({ query: '{ regions { children { children { name } } } }' })
    expect(dear.json()).toMatchObject({ accepted: false })
    const wrong = await cost({ query: '{ nothing }' })
    expect(wrong.statusCode).toBe(400)
    expect(wrong.json().errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      hint: expect.any(String),
    })
  })

  it('changes its tag with the release', async () => {
    const before = (await post(app, QUERY, { variables: BY_PROJECT })).headers.etag ?? ''
    const sheets = await reportSheets()
    const row = rowOf(sheets, 'funds', { project: 'panjiang', source: 'TOTAL', measure: 'EXECUTED' })
    setCell(sheets, 'funds', row, 'note', 'read once more')
    await publish(store, sheets)
    const after = await post(app, QUERY, { variables: BY_PROJECT, headers: { 'if-none-match': before } })
    expect(after.status).toBe(200)
    expect(after.headers['x-jixiao-release']).toBe('2')
    expect(after.headers.etag).not.toBe(before)
  })
})
