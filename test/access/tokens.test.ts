import { loadSeeds } from 'seeds/load.ts'
import { setRole } from 'server/access/users.ts'
import { commandBy } from 'server/access/viewer.ts'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Made, madeUser, signedIn } from '../support/people.ts'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'

type App = Awaited<ReturnType<typeof createApp>>
type Headers = Record<string, string>
const WHO = '{ viewer { id name role region { code } tokens { id name role lastUsedAt } } }'

describe.each(dialects)('tokens for scripts, on %s', (dialect) => {
  let store: OpenStore
  let app: App
  let editor: Made
  let browser: Headers
  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    editor = await madeUser(store, { role: 'EDITOR', region: '520000', name: '李' })
    browser = await signedIn(app, editor)
  })
  afterAll(() => app.close())

  const make = async (wish: object, headers = browser) => {
    const response = await app.inject({ method: 'POST', url: '/tokens', payload: wish, headers })
    return { status: response.statusCode, ...response.json() }
  }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const who = async (headers: Headers) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: WHO }, headers })
    return { status: response.statusCode, ...response.json() }
  }

  it('stand for their maker, with no more than was asked for', async () => {
    const { status, token, ...made } = await make({
      name: '每晚导入',
      role: 'ANALYST',
      region: '520200',
      days: 7,
    })
    expect([status, made]).toMatchObject([201, { name: '每晚导入', role: 'ANALYST', region: '520200' }])
    const { data } = await who(bearer(token))
    expect(data.viewer).toMatchObject({
      id: editor.id,
      name: '李 (每晚导入)',
      role: 'ANALYST',
      region: { code: '520200' },
    })
    const listed = (await who(browser)).data.viewer.tokens
    expect(listed).toEqual([
      { id: made.id, name: '每晚导入', role: 'ANALYST', lastUsedAt: expect.stringMatching(/:00\.000Z$/) },
    ])
  })

  it('are kept as a hash: the secret stands nowhere in the store, nor in the audit log', async () => {
    const { token } = await make({ name: 'hashed' })
    const secret = token.split('_').at(-1)
    const tables = ['api_token', 'audit_entry'] as const
    for (const table of tables) {
      const rows = await store.read.selectFrom(table).selectAll().execute()
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain(secret)
    }
  })

  it.each([
    ['more than the maker’s role', { name: 'x', role: 'ADMIN' }, 403, 'NOT_ALLOWED'],
    ['a region outside the maker’s', { name: 'x', region: '530000' }, 403, 'NOT_ALLOWED'],
    ['an unknown region', { name: 'x', region: '999999' }, 400, 'UNKNOWN_REGION'],
    ['no name', { name: ' ' }, 400, 'BAD_REQUEST'],
    ['a token for ever', { name: 'x', days: 10_000 }, 400, 'BAD_REQUEST'],
  ])('are refused for %s', async (_, wish, status, code) => {
    const refused = await make(wish)
    expect([refused.status, refused.errors?.[0].extensions.code]).toEqual([status, code])
  })

  it('are refused, and not taken for the public, once they do not hold', async () => {
    const { id, token } = await make({ name: 'ended' })
    const expired = await make({ name: 'expired' })
    await store.write
      .updateTable('api_token')
      .set({ expires_at: '2020-01-01T00:00:00.000Z' })
      .where('token_id', '=', expired.id)
      .execute()
    expect((await app.inject({ method: 'DELETE', url: `/tokens/${id}`, headers: browser })).statusCode).toBe(
      204,
    )
    const flipped = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const bad = [token, expired.token, flipped, 'jixiao_x_y', '', 'x'.repeat(5000)]
    for (const one of bad) {
      const { status, errors } = await who(bearer(one))
      expect([status, errors?.[0].extensions.code], one).toEqual([401, 'SIGN_IN_NEEDED'])
    }
    const basic = await who({ authorization: 'Basic YTpi' })
    expect(basic.status).toBe(401)
    const again = await app.inject({ method: 'DELETE', url: `/tokens/${id}`, headers: browser })
    expect([again.statusCode, again.json().errors[0].extensions.code]).toEqual([404, 'UNKNOWN_TOKEN'])
  })

  it('sink with their maker', async () => {
    const person = await madeUser(store, { role: 'EDITOR', region: '520000' })
    const { token } = await make({ name: 'mine' }, await signedIn(app, person))
    await setRole(store, commandBy(null), person.id, 'EDITOR', '520300')
    expect((await who(bearer(token))).data.viewer).toMatchObject({
      role: 'EDITOR',
      region: { code: '520300' },
    })
    await setRole(store, commandBy(null), person.id, 'PUBLIC', null)
    expect((await who(bearer(token))).data.viewer).toMatchObject({ role: 'PUBLIC' })
  })

  it('are their own maker’s to end, and an administrator’s', async () => {
    const { id } = await make({ name: 'not yours' })
    const end = async (headers: Headers) =>
      (await app.inject({ method: 'DELETE', url: `/tokens/${id}`, headers })).statusCode
    const other = await signedIn(app, await madeUser(store, { role: 'EDITOR', region: '520000' }))
    const admin = await signedIn(app, await madeUser(store, { role: 'ADMIN' }))
    expect(await end(other)).toBe(404)
    expect(await end(admin)).toBe(204)
  })

  it('need no origin, where a cookie does: a foreign page cannot borrow it', async () => {
    const { token } = await make({ name: 'script' })
    const write = async (headers: Headers) => {
      const { statusCode, body } = await app.inject({
        method: 'POST',
        url: '/tokens',
        payload: { name: 'y' },
        headers,
      })
      return [statusCode, JSON.parse(body).errors?.[0].extensions.code]
    }
    const { cookie = '' } = browser
    expect(await write(bearer(token))).toEqual([201, undefined])
    expect(await write({ cookie, origin: 'http://localhost:4000' })).toEqual([201, undefined])
    expect(await write({ cookie, origin: 'http://jixiao.test', host: 'jixiao.test' })).toEqual([
      201,
      undefined,
    ])
    const foreign = [403, 'FOREIGN_ORIGIN']
    expect(await write({ cookie })).toEqual(foreign)
    expect(await write({ cookie, origin: 'null' })).toEqual(foreign)
    expect(await write({ cookie, origin: 'https://evil.example' })).toEqual(foreign)
    expect(await write({ cookie, origin: 'https://localhost:4000.evil.example' })).toEqual(foreign)
    const signingIn = await app.inject({
      ...{ method: 'POST', url: '/auth/sign-in', payload: editor },
      headers: { origin: 'https://evil.example' },
    })
    expect(signingIn.statusCode).toBe(403)
  })
})
