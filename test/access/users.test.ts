import { loadSeeds } from 'seeds/load.ts'
import { setRole } from 'server/access/users.ts'
import { commandBy } from 'server/access/viewer.ts'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUser, signedIn, signIn } from '../support/people.ts'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'

type App = Awaited<ReturnType<typeof createApp>>
type Verb = 'POST' | 'DELETE'

describe.each(dialects)('an administrator, on %s', (dialect) => {
  let store: OpenStore
  let app: App
  let headers: Record<string, string>
  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    headers = await signedIn(
      app,
      await madeUser(store, { role: 'ADMIN', email: 'admin@example.org', name: '管' }),
    )
  })
  afterAll(() => app.close())

  const send = async (method: Verb, url: string, payload?: object) => {
    const response = await app.inject({ method, url, headers, ...(payload && { payload }) })
    const body = response.body === '' ? null : response.json()
    return { status: response.statusCode, body, error: body?.errors?.[0].extensions }
  }
  const ask = async (query: string) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers })
    return response.json()
  }

  it('adds, moves, renews and removes somebody, each at once', async () => {
    const added = await send('POST', '/users', { email: 'Wang@Example.org', name: '王', role: 'ANALYST' })
    expect(added).toMatchObject({
      status: 201,
      body: { user: { email: 'wang@example.org', name: '王', role: 'ANALYST', region: null } },
    })
    const { user, password } = added.body
    expect((await signIn(app, { email: 'WANG@example.org', password })).statusCode).toBe(200)

    const moved = await send('POST', `/users/${user.id}/role`, { role: 'EDITOR', region: '520200' })
    expect(moved.body.user).toMatchObject({ role: 'EDITOR', region: '520200' })
    const { users } = (await ask('{ users { id email name role region { name } createdAt signedInAt } }'))
      .data
    expect(users).toMatchObject([
      { email: 'admin@example.org', role: 'ADMIN', region: null },
      { email: 'wang@example.org', name: '王', role: 'EDITOR', region: { name: '六盘水市' } },
    ])

    const renewed = (await send('POST', `/users/${user.id}/password`)).body.password
    expect((await signIn(app, { email: user.email, password })).statusCode).toBe(401)
    const theirs = await signedIn(app, { email: user.email, password: renewed })
    const gone = async () => {
      const query = { query: '{ viewer { id } }' }
      return (await app.inject({ method: 'POST', url: '/graphql', payload: query, headers: theirs })).json()
        .data.viewer.id
    }
    expect(await gone()).toBe(user.id)
    expect((await send('DELETE', `/users/${user.id}/sessions`)).status).toBe(204)
    expect(await gone()).toBeNull()

    expect((await send('DELETE', `/users/${user.id}`)).status).toBe(204)
    expect((await signIn(app, { email: user.email, password: renewed })).statusCode).toBe(401)
  })

  it.each([
    ['no e-mail address', '/users', { email: 'x', role: 'PUBLIC' }, 400, 'BAD_REQUEST', 'email'],
    ['an unknown role', '/users', { email: 'a@b.org', role: 'KING' }, 400, 'BAD_REQUEST', 'role'],
    ['an editor of nowhere', '/users', { email: 'a@b.org', role: 'EDITOR' }, 400, 'REGION_NEEDED', 'region'],
    [
      'an unknown region',
      '/users',
      { email: 'a@b.org', role: 'EDITOR', region: '1' },
      400,
      'UNKNOWN_REGION',
      'region',
    ],
    [
      'an address that is taken',
      '/users',
      { email: 'ADMIN@example.org', role: 'PUBLIC' },
      409,
      'USER_EXISTS',
      'email',
    ],
    ['nobody', '/users/nobody/role', { role: 'PUBLIC' }, 404, 'UNKNOWN_USER', undefined],
  ])('is told what is wrong with %s', async (_, url, payload, status, code, argument) => {
    const { status: answered, error } = await send('POST', url, payload)
    expect(answered).toBe(status)
    expect(error).toMatchObject({ code, ...(argument && { argument }), hint: expect.any(String) })
  })

  it('cannot take away the last administrator, not even twice at once', async () => {
    const { users } = (await ask('{ users { id role } }')).data
    const [{ id }] = users.filter(({ role }: { role: string }) => role === 'ADMIN')
    const lowered = await send('POST', `/users/${id}/role`, { role: 'PUBLIC' })
    expect([lowered.status, lowered.error.code]).toEqual([409, 'LAST_ADMIN'])
    expect((await send('DELETE', `/users/${id}`)).error.code).toBe('LAST_ADMIN')
    const second = (await send('POST', '/users', { email: 'second@example.org', role: 'ADMIN' })).body.user
    const both = await Promise.all([
      send('DELETE', `/users/${second.id}`),
      send('POST', `/users/${id}/role`, { role: 'PUBLIC' }),
    ])
    expect(both.map(({ status }) => status).sort()).toContain(409)
    const left = await store.read.selectFrom('person').select('id').where('role', '=', 'ADMIN').execute()
    expect(left).toHaveLength(1)
    // Whichever was first: the other tests need this one.
    await setRole(store, commandBy(null), id, 'ADMIN', null)
  })

  it('reads who did what, page by page, the newest first', async () => {
    const page = async (args: string) =>
      (
        await ask(
          `{ auditLog(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { id at action about userId userName role address } } }`,
        )
      ).data.auditLog
    const all = await page('first: 1000')
    expect(all.totalCount).toBe(all.nodes.length)
    expect(all.nodes.map(({ at }: { at: string }) => at)).toEqual(
      all.nodes
        .map(({ at }: { at: string }) => at)
        .sort()
        .reverse(),
    )
    expect(all.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          action: 'USER_ADDED',
          about: 'wang@example.org: ANALYST',
          userName: '管',
          role: 'ADMIN',
        }),
        expect.objectContaining({ action: 'ROLE_CHANGED', about: 'wang@example.org: EDITOR in 520200' }),
        expect.objectContaining({ action: 'PASSWORD_RESET', about: 'wang@example.org' }),
        expect.objectContaining({ action: 'SESSIONS_REVOKED', about: 'wang@example.org' }),
        expect.objectContaining({ action: 'USER_REMOVED', about: 'wang@example.org', address: '127.0.0.1' }),
      ]),
    )
    const paged: unknown[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(`first: 3${after === null ? '' : `, after: "${after}"`}`)
      paged.push(...nodes)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(paged).toEqual(all.nodes)
    const foreign = await ask('{ auditLog(after: "bm9uc2Vuc2U") { totalCount } }')
    expect(foreign.errors[0].extensions.code).toBe('BAD_CURSOR')
  })

  it('ends a single session of their own, and nobody else’s', async () => {
    const other = await madeUser(store, { role: 'PUBLIC' })
    const [theirs] = [await signedIn(app, other)]
    const sessions = async (as: Record<string, string>) => {
      const query = { query: '{ viewer { sessions { id createdAt expiresAt address browser } } }' }
      return (await app.inject({ method: 'POST', url: '/graphql', payload: query, headers: as })).json().data
        .viewer.sessions
    }
    const [{ id }] = await sessions(theirs)
    expect((await send('DELETE', `/sessions/${id}`)).error.code).toBe('UNKNOWN_SESSION')
    const ended = await app.inject({ method: 'DELETE', url: `/sessions/${id}`, headers: theirs })
    expect(ended.statusCode).toBe(204)
    expect(await sessions(theirs)).toEqual([])
  })
})
