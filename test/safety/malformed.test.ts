import { createApp } from 'server/app.ts'
import { describe, expect, it } from 'vitest'
import { served } from '../http/served.ts'
import { freshStore } from '../support/stores.ts'
import { LEAK } from './leak.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

/** Requests that are no question at all. */
const MALFORMED: {
  name: string
  headers: Record<string, string>
  payload: string | Buffer
  url?: string
  status: number
}[] = [
  { name: 'half of a JSON', headers: JSON_TYPE, payload: '{"query":', status: 400 },
  { name: 'no JSON', headers: JSON_TYPE, payload: '<html>', status: 400 },
  { name: 'an empty body', headers: JSON_TYPE, payload: '', status: 400 },
  { name: 'null', headers: JSON_TYPE, payload: 'null', status: 400 },
  { name: 'a number', headers: JSON_TYPE, payload: '7', status: 400 },
  {
    name: 'a batch',
    headers: JSON_TYPE,
    payload: '[{"query":"{release{id}}"},{"query":"{release{id}}"}]',
    status: 400,
  },
  {
    name: 'a batch of 10,000',
    headers: JSON_TYPE,
    payload: `[${Array(4000).fill('{"query":"{a}"}').join(',')}]`,
    status: 400,
  },
  { name: '100 kB and a byte', headers: JSON_TYPE, payload: 'x'.repeat(100_001), status: 413 },
  { name: '10 MB', headers: JSON_TYPE, payload: 'x'.repeat(10_000_000), status: 413 },
  {
    name: '__proto__',
    headers: JSON_TYPE,
    payload: '{"query":"{release{id}}","__proto__":{"x":1}}',
    status: 400,
  },
  { name: 'a query that is a list', headers: JSON_TYPE, payload: '{"query":["{release{id}}"]}', status: 400 },
  {
    name: 'variables that are a text',
    headers: JSON_TYPE,
    payload: '{"query":"{release{id}}","variables":"{}"}',
    status: 400,
  },
  { name: 'XML', headers: { 'content-type': 'text/xml' }, payload: '<query/>', status: 415 },
  {
    name: 'a form, as another site would send',
    headers: { 'content-type': 'text/plain' },
    payload: '{"query":"{release{id}}"}',
    status: 400,
  },
  { name: 'not UTF-8', headers: JSON_TYPE, payload: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), status: 400 },
  {
    name: 'JSON nested 20,000 deep',
    headers: JSON_TYPE,
    payload: `{"query":"{release{id}}","variables":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    status: 400,
  },
  {
    name: 'an unknown format',
    headers: JSON_TYPE,
    payload: '{"query":"{release{id}}"}',
    url: '/graphql?format=exe',
    status: 400,
  },
  {
    name: 'a cost question that is none',
    headers: JSON_TYPE,
    payload: '{"query":7}',
    url: '/graphql/cost',
    status: 400,
  },
]

describe('malformed requests', async () => {
  const { app } = await served()

  it.each(MALFORMED)(
    '$name: $status, as JSON, with a code and a hint',
    async ({ headers, payload, url, status }) => {
      const answer = await app.inject({ method: 'POST', url: url ?? '/graphql', headers, payload })
      expect(answer.statusCode).toBe(status)
      expect(answer.headers['content-type']).toMatch(/application\/(graphql-response\+)?json/)
      const [error] = answer.json().errors
      expect(error.extensions.code).toMatch(/^[A-Z_]+$/)
      expect(error.extensions.hint).toBeTruthy()
      expect(answer.body).not.toMatch(LEAK)
    },
  )

  it('answers a foreign host and a strange path without stumbling', async () => {
    const host = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...JSON_TYPE, host: '[' },
      payload: '{"query":"{release{id}}"}',
    })
    expect(host.statusCode).toBe(200)
    const path = await app.inject({ method: 'GET', url: '/%zz' })
    expect(path.statusCode).toBe(400)
    expect(path.body).not.toMatch(LEAK)
  })

  it('says so while nothing has been published', async () => {
    const empty = await createApp({ store: await freshStore('sqlite'), webRoot: null, logLevel: 'silent' })
    const answer = await empty.inject({
      method: 'POST',
      url: '/graphql',
      headers: JSON_TYPE,
      payload: '{"query":"{release{id}}"}',
    })
    expect(answer.statusCode).toBe(503)
    expect(answer.json().errors[0].extensions.code).toBe('NO_RELEASE')
    await empty.close()
  })

  it('refuses what another site could make a browser send', async () => {
    const get = await app.inject({ method: 'GET', url: '/graphql?query={release{id}}' })
    expect(get.statusCode).toBe(400)
    expect(get.json().errors[0].extensions.code).toBe('BAD_REQUEST')
  })
})
