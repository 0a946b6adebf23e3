import { loadSeeds } from 'seeds/load.ts'
import type { AccessSettings } from 'server/access/settings.ts'
import { setRole } from 'server/access/users.ts'
import { commandBy } from 'server/access/viewer.ts'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { madeUser, signIn } from '../support/people.ts'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'
import { type IdentityProvider, identityProvider } from './identity-provider.ts'

const PEOPLE = {
  zhao: { email: 'zhao@province.example', email_verified: true, name: '赵' },
  boss: {
    email: 'boss@province.example',
    email_verified: true,
    name: '厅长',
    roles: ['staff', 'perf-admin'],
  },
  imposter: { email: 'given@province.example', email_verified: false, name: '冒名' },
  given: { email: 'given@province.example', email_verified: true, name: '已有' },
}
const WHO = { query: '{ viewer { id name role } }' }

describe.each(dialects)('an identity provider, on %s', (dialect) => {
  let store: OpenStore
  let origin: string
  let provider: IdentityProvider
  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    provider = await identityProvider(PEOPLE, `${origin}/auth/callback/oidc`)
    afterAll(() => provider.close())
    await serve(port, null)
  })

  const serve = async (port: number, roles: NonNullable<AccessSettings['oidc']>['roles']) => {
    const { issuer, clientId, clientSecret } = provider
    const access = {
      publicUrl: `http://127.0.0.1:${port}`,
      oidc: { issuer, clientId, clientSecret, name: '省统一认证', roles },
    }
    const app = await createApp({ store, webRoot: null, logLevel: 'silent', access })
    afterAll(() => app.close())
    await app.listen({ port, host: '127.0.0.1' })
    return app
  }

  /** Follows every redirect as a browser does, with a jar of cookies for each of the two hosts. */
  const browse = async (start: string) => {
    const jars = new Map<string, Map<string, string>>()
    const visited: string[] = []
    for (let url = start; ; ) {
      visited.push(url)
      const { host } = new URL(url)
      const jar = jars.get(host) ?? new Map<string, string>()
      jars.set(host, jar)
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
        else jar.set(name, value)
      }
      const to = response.headers.get('location')
      const next = to === null ? null : new URL(to, url).href
      const cookies = () =>
        [...(jars.get(new URL(origin).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
      if (next === null || (next.startsWith(origin) && !next.includes('/auth/')))
        return { end: next ?? url, status: response.status, cookie: cookies(), visited }
      url = next
    }
  }
  const who = async (cookie: string) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(WHO),
    })
    return (await response.json()).data.viewer
  }

  it('is offered by name', async () => {
    const ways = await (await fetch(`${origin}/auth/ways`)).json()
    expect(ways).toEqual({
      password: true,
      oidc: { name: '省统一认证', href: '/auth/oidc' },
      required: false,
    })
  })

  it('lets somebody new in as the public, until an administrator raises the role', async () => {
    provider.next('zhao')
    const first = await browse(`${origin}/auth/oidc?to=/funds?unit=wan`)
    expect(first.end).toBe(`${origin}/funds?unit=wan`)
    expect(first.visited.some((url) => url.startsWith(provider.issuer))).toBe(true)
    const zhao = await who(first.cookie)
    expect(zhao).toMatchObject({ name: '赵', role: 'PUBLIC' })
    await setRole(store, commandBy(null), zhao.id, 'ANALYST', null)
    expect(await who((await browse(`${origin}/auth/oidc`)).cookie)).toEqual({ ...zhao, role: 'ANALYST' })
    const lines = await store.read
      .selectFrom('audit_entry')
      .select(['action', 'viewer_id'])
      .where('about', '=', 'zhao@province.example')
      .where('action', '=', 'SIGNED_IN')
      .execute()
    expect(lines).toEqual([
      { action: 'SIGNED_IN', viewer_id: zhao.id },
      { action: 'SIGNED_IN', viewer_id: zhao.id },
    ])
  })

  it('leads to the account that an administrator gave, only where it vouches for the address', async () => {
    const given = await madeUser(store, { role: 'ADMIN', email: 'given@province.example' })
    provider.next('imposter')
    const imposter = await browse(`${origin}/auth/oidc`)
    expect(imposter.end).toMatch(/\/account\?error=/)
    expect(await who(imposter.cookie)).toMatchObject({ id: null })
    provider.next('given')
    expect(await who((await browse(`${origin}/auth/oidc`)).cookie)).toMatchObject({
      id: given.id,
      role: 'ADMIN',
    })
  })

  it.each([
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
  ])('never leads to a foreign page: %s', async (to, end) => {
    provider.next('zhao')
    const { end: ended } = await browse(`${origin}/auth/oidc?to=${encodeURIComponent(to)}`)
    expect(ended).toBe(`${origin}${end}`)
  })

  it('cannot be played: a callback that nobody began, or with another’s state, signs nobody in', async () => {
    for (const search of ['?code=x', '?code=x&state=made-up', '?error=access_denied', '']) {
      const response = await fetch(`${origin}/auth/callback/oidc${search}`, { redirect: 'manual' })
      expect(response.status).toBe(302)
      expect(response.headers.get('location')).toMatch(/^\/account\?|\/account\?/)
      expect(response.headers.getSetCookie().join()).not.toContain('session_token=ey')
      expect(response.headers.getSetCookie().filter((set) => /session_token=[^;]/.test(set))).toEqual([])
    }
  })

  it('keeps no token of the provider’s in the clear', async () => {
    const rows = await store.read
      .selectFrom('credential')
      .selectAll()
      .where('provider_id', '=', 'oidc')
      .execute()
    expect(rows.length).toBeGreaterThan(0)
    for (const { access_token } of rows) expect(access_token).toMatch(/^[0-9a-f$]{60,}/i)
  })

  it('says the role itself where a claim is told to', async () => {
    const port = await freePort()
    const words = new Map([['perf-admin', 'ADMIN']] as const)
    const second = await identityProvider(PEOPLE, `http://127.0.0.1:${port}/auth/callback/oidc`)
    afterAll(() => second.close())
    const before = { origin, provider }
    provider = second
    origin = `http://127.0.0.1:${port}`
    await serve(port, { claim: 'roles', words })
    second.next('boss')
    expect(await who((await browse(`${origin}/auth/oidc`)).cookie)).toMatchObject({
      name: '厅长',
      role: 'ADMIN',
    })
    const boss = await store.read
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'boss@province.example')
      .executeTakeFirstOrThrow()
    await setRole(store, commandBy(null), boss.id, 'PUBLIC', null)
    expect(await who((await browse(`${origin}/auth/oidc`)).cookie)).toMatchObject({ role: 'ADMIN' })
    ;({ origin, provider } = before)
  })

  it('that cannot be reached leaves the password', async () => {
    const port = await freePort()
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y', name: 'Z', roles: null }
    const app = await createApp({
      store,
      webRoot: null,
      logLevel: 'silent',
      access: { publicUrl: `http://127.0.0.1:${port}`, oidc },
    })
    afterAll(() => app.close())
    const refused = await app.inject({ method: 'GET', url: '/auth/oidc' })
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([502, 'SIGN_IN_REFUSED'])
    expect((await signIn(app, await madeUser(store, { role: 'PUBLIC' }))).statusCode).toBe(200)
  })
})
