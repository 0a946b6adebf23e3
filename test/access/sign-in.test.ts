import { loadSeeds } from 'seeds/load.ts'
import { freshSecret } from 'server/access/secret.ts'
import { signingIn } from 'server/access/sign-in-library.ts'
import { revokeAll, setRole } from 'server/access/users.ts'
import { commandBy } from 'server/access/viewer.ts'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filled } from '../store/rows.ts'
import { type Made, madeUser, signedIn, signIn } from '../support/people.ts'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'

type App = Awaited<ReturnType<typeof createApp>>
const WHO = '{ viewer { id name role region { code } may } }'

describe.each(dialects)('signing in, on %s', (dialect) => {
  let store: OpenStore
  let app: App
  let editor: Made
  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    editor = await madeUser(store, { role: 'EDITOR', region: '520200', name: '李' })
  })
  afterAll(() => app.close())

  const who = async (headers: Record<string, string>) => {
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: WHO }, headers })
    return JSON.parse(body).data?.viewer
  }

  it('makes a viewer of a cookie that scripts of the page cannot read', async () => {
    const { statusCode, body, headers, cookies } = await signIn(app, editor)
    expect(statusCode).toBe(200)
    expect(JSON.parse(body)).toEqual({
      viewer: { id: editor.id, name: '李', role: 'EDITOR', region: '520200' },
    })
    expect(headers['cache-control']).toBe('no-store')
    expect(cookies).toEqual([
      expect.objectContaining({
        name: 'jixiao.session_token',
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        maxAge: 12 * 60 * 60,
      }),
    ])
    expect(await who(await signedIn(app, editor))).toEqual({
      id: editor.id,
      name: '李',
      role: 'EDITOR',
      region: { code: '520200' },
      may: ['READ', 'READ_DRAFTS', 'IMPORT', 'EXPLAIN'],
    })
  })

  it('is refused in the same words to whom it does not know and to whom it knows', async () => {
    const wrong = await signIn(app, { email: editor.email, password: 'not the password' })
    const nobody = await signIn(app, { email: 'nobody@example.org', password: 'not the password' })
    const malformed = await signIn(app, { email: 'nobody', password: '' })
    expect([wrong, nobody, malformed].map(({ statusCode }) => statusCode)).toEqual([401, 401, 401])
    expect(nobody.body).toBe(wrong.body)
    expect(malformed.body).toBe(wrong.body)
    expect(wrong.json()).toEqual({
      errors: [
        {
          message: 'This e-mail address and this password do not belong together.',
          extensions: {
            code: 'SIGN_IN_REFUSED',
            hint: 'Try again, or ask an administrator for a new password.',
          },
        },
      ],
    })
    expect(wrong.cookies).toEqual([])
  })

  it.each([
    ['a text', '"hello"'],
    ['no password', '{"email":"a@example.org"}'],
    ['a list for an address', '{"email":["a@example.org"],"password":"x"}'],
    ['an endless password', JSON.stringify({ email: 'a@example.org', password: 'x'.repeat(5000) })],
  ])('refuses %s by naming what is wrong', async (_, payload) => {
    const headers = { 'content-type': 'application/json' }
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/auth/sign-in', payload, headers })
    expect(statusCode).toBe(400)
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  it('makes nobody of a cookie that was tampered with', async () => {
    const { cookie } = await signedIn(app, editor)
    const [name = '', value = ''] = cookie.split('=')
    const [token = '', signature = ''] = decodeURIComponent(value).split('.')
    const forged = [
      `${name}=${encodeURIComponent(`${token}.${signature.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'))}`)}`,
      `${name}=${encodeURIComponent(`${token.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'))}.${signature}`)}`,
      `${name}=${token}`,
      `${name}=`,
      `${name}=%ZZ`,
      `${name}=${'x'.repeat(4000)}`,
    ]
    for (const cookie of forged)
      expect(await who({ cookie }), cookie).toMatchObject({ id: null, role: 'PUBLIC' })
    expect(await who({ cookie })).toMatchObject({ id: editor.id })
  })

  it('ends with the session: by signing out, by its time, and by an administrator', async () => {
    const left = await signedIn(app, editor)
    const { statusCode } = await app.inject({ method: 'POST', url: '/auth/sign-out', headers: left })
    expect(statusCode).toBe(204)
    expect(await who(left)).toMatchObject({ id: null })

    const old = await signedIn(app, editor)
    await store.write.updateTable('session').set({ expires_at: '2020-01-01T00:00:00.000Z' }).execute()
    expect(await who(old)).toMatchObject({ id: null })

    const revoked = await signedIn(app, editor)
    expect(await who(revoked)).toMatchObject({ id: editor.id })
    await revokeAll(store, commandBy(null), editor.id)
    expect(await who(revoked)).toMatchObject({ id: null })
  })

  it('goes by the role of now, not by that of the sign-in', async () => {
    const person = await madeUser(store, { role: 'ANALYST' })
    const headers = await signedIn(app, person)
    expect(await who(headers)).toMatchObject({ role: 'ANALYST' })
    await setRole(store, commandBy(null), person.id, 'EDITOR', '520300')
    expect(await who(headers)).toMatchObject({ role: 'EDITOR', region: { code: '520300' } })
  })

  it('changes a password against the present one, and ends the other sessions', async () => {
    const person = await madeUser(store, { role: 'PUBLIC' })
    const [here, elsewhere] = [await signedIn(app, person), await signedIn(app, person)]
    const change = (payload: object) =>
      app.inject({ method: 'POST', url: '/auth/password', payload, headers: here })
    const wrong = await change({ current: 'not the password', next: 'correct horse battery' })
    expect(wrong.json().errors[0].extensions).toMatchObject({ code: 'BAD_PASSWORD', argument: 'current' })
    const short = await change({ current: person.password, next: 'short' })
    expect(short.json().errors[0].extensions).toMatchObject({ code: 'BAD_PASSWORD', argument: 'next' })

    const changed = await change({ current: person.password, next: 'correct horse battery' })
    expect(changed.statusCode).toBe(204)
    expect(await who(elsewhere)).toMatchObject({ id: null })
    expect((await signIn(app, person)).statusCode).toBe(401)
    expect((await signIn(app, { ...person, password: 'correct horse battery' })).statusCode).toBe(200)
  })

  it('offers no way to sign up, nor any other of the library’s routes', async () => {
    const payload = { email: 'new@example.org', password: 'correct horse battery', name: 'x', role: 'ADMIN' }
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'update-user',
      'delete-user',
      'list-sessions',
      'get-session',
    ]) {
      const { statusCode } = await app.inject({ method: 'POST', url: `/auth/${path}`, payload })
      expect(statusCode, path).toBe(404)
    }
  })

  it('is remembered: who, from where, and what failed', async () => {
    const person = await madeUser(store, { role: 'ANALYST' })
    await signIn(app, { ...person, password: 'not the password' })
    await signedIn(app, person)
    const lines = await store.read
      .selectFrom('audit_entry')
      .select(['action', 'viewer_id', 'viewer_role', 'address'])
      .where('about', '=', person.email)
      .execute()
    expect(lines).toEqual(
      expect.arrayContaining([
        { action: 'SIGN_IN_FAILED', viewer_id: null, viewer_role: 'PUBLIC', address: '127.0.0.1' },
        { action: 'SIGNED_IN', viewer_id: person.id, viewer_role: 'ANALYST', address: '127.0.0.1' },
      ]),
    )
    expect(lines).toHaveLength(2)
  })
})

describe('behind https', () => {
  it('cookies are sent encrypted only, and are known again', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const access = { publicUrl: 'https://jixiao.example' }
    const app = await createApp({ store, webRoot: null, logLevel: 'silent', access })
    afterAll(() => app.close())
    const [session] = (await signIn(app, await madeUser(store, { role: 'ANALYST' }))).cookies
    expect(session).toMatchObject({ name: '__Secure-jixiao.session_token', secure: true, httpOnly: true })
    const headers = { cookie: `${session?.name}=${encodeURIComponent(session?.value ?? '')}` }
    const asked = await app.inject({ method: 'POST', url: '/graphql', payload: { query: WHO }, headers })
    expect(asked.json().data.viewer).toMatchObject({ role: 'ANALYST' })
  })
})

describe('the tables that the sign-in library writes', () => {
  it('are ours, column by column', async () => {
    const settings = {
      secret: freshSecret(),
      publicUrl: 'http://localhost:4000',
      trustedProxies: [],
      requireSignIn: false,
    }
    const wiring = { settings: { ...settings, oidc: null }, log: () => {} }
    const { tables } = await signingIn(await freshStore('sqlite'), wiring, async () => {}).$context
    const wanted = Object.values(tables).flatMap(({ modelName, fields }) =>
      Object.entries(fields).map(([field, { fieldName }]) => `${modelName}.${fieldName ?? field}`),
    )
    const has = Object.entries(filled).flatMap(([table, row]) =>
      Object.keys(row).map((column) => `${table}.${column}`),
    )
    expect(wanted.length).toBeGreaterThan(30)
    expect(wanted.filter((column) => !has.includes(column))).toEqual([])
  })
})
