import { spawn } from 'node:child_process'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSeeds } from 'seeds/load.ts'
import { keptSecret } from 'server/access/secret.ts'
import { readCommand, USAGE } from 'server/access/user-words.ts'
import { createApp } from 'server/app.ts'
import { readConfig } from 'server/config.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { watch } from '../support/child.ts'
import { signedIn, signIn } from '../support/people.ts'
import { dialects, freshFolder, freshStore } from '../support/stores.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `pnpm user …` on a store. */
const command = async (url: string, ...words: string[]) => {
  const path = 'server/src/access/user-main.ts'
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', path, ...words], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
  })
  return watch(child).ended()
}

describe.each(dialects)('pnpm user, on %s', (dialect) => {
  it('makes the first administrator, who can sign in, and a token that works', async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    const app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    afterAll(() => app.close())
    const added = await command(store.url, 'add', '--admin', 'Li@example.org')
    expect(added.code).toBe(0)
    const [, password = ''] = /shown this once: (\S+)/.exec(added.output) ?? []
    expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
    await signedIn(app, { email: 'li@example.org', password })

    const made = await command(
      store.url,
      'token',
      'li@example.org',
      'nightly',
      '--role',
      'EDITOR',
      '--region',
      '520200',
    )
    const [token = ''] = /jixiao_\S+/.exec(made.output) ?? []
    const asked = await app.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query: '{ viewer { role region { code } } }' } },
      headers: { authorization: `Bearer ${token}` },
    })
    expect(asked.json().data.viewer).toEqual({ role: 'EDITOR', region: { code: '520200' } })

    expect((await command(store.url, 'list')).output).toBe('li@example.org\tADMIN\t\n')
    const last = await command(store.url, 'role', 'li@example.org', 'public')
    expect([last.code, last.output]).toEqual([
      1,
      'li@example.org is the only administrator.\nMake somebody else an administrator first.\n',
    ])
    expect((await command(store.url, 'reset', 'li@example.org')).code).toBe(0)
    expect((await signIn(app, { email: 'li@example.org', password })).statusCode).toBe(401)
    const lines = await store.read
      .selectFrom('audit_entry')
      .select(['action', 'viewer_name', 'address'])
      .where('action', '=', 'USER_ADDED')
      .execute()
    expect(lines).toEqual([{ action: 'USER_ADDED', viewer_name: 'console', address: null }])
  })
})

describe('the words of pnpm user', () => {
  it.each([
    ['add a@b.org', { verb: 'add', email: 'a@b.org', role: 'PUBLIC', region: null }],
    [
      'add a@b.org --role editor --region 520200',
      { verb: 'add', email: 'a@b.org', role: 'EDITOR', region: '520200' },
    ],
    ['role a@b.org ANALYST', { verb: 'role', email: 'a@b.org', role: 'ANALYST', region: null }],
    ['revoke a@b.org', { verb: 'revoke', email: 'a@b.org' }],
    ['token a@b.org nightly --days 7', { verb: 'token', email: 'a@b.org', name: 'nightly', days: 7 }],
  ])('%s', (words, expected) => {
    expect(readCommand(words.split(' '))).toEqual(expected)
  })

  it.each([
    '',
    'add',
    'add nobody',
    'role a@b.org',
    'role a@b.org KING',
    'list x',
    'token a@b.org',
    'token a@b.org x --days 0',
    'add a@b.org --no',
    'dance a@b.org',
  ])('not understood: %s', (words) => {
    expect(() => readCommand(words.split(' ').filter(Boolean))).toThrow(USAGE)
  })
})

describe('the secret that signs cookies', () => {
  it('is made once, whichever process comes first, for its owner alone', async () => {
    const file = join(await freshFolder(), 'data', 'auth-secret')
    await mkdir(join(file, '..'), { recursive: true })
    const secrets = await Promise.all([keptSecret(file), keptSecret(file), keptSecret(file)])
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]?.length).toBeGreaterThan(40)
    expect(await keptSecret(file)).toBe(secrets[0])
    expect((await readFile(file, 'utf8')).trim()).toBe(secrets[0])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('signs: a cookie of another secret is nobody’s', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const serve = async (secret: string) => {
      const app = await createApp({ store, webRoot: null, logLevel: 'silent', access: { secret } })
      afterAll(() => app.close())
      return app
    }
    const [one, other] = [
      await serve('one secret of thirty-two letters, at least'),
      await serve('another secret of thirty-two letters too'),
    ]
    const { output } = await command(store.url, 'add', 'a@b.org')
    const [, password = ''] = /once: (\S+)/.exec(output) ?? []
    const headers = await signedIn(one, { email: 'a@b.org', password })
    const who = async (app: typeof one) =>
      (
        await app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: '{ viewer { name } }' },
          headers,
        })
      ).json().data.viewer.name
    expect([await who(one), await who(other)]).toEqual(['a@b.org', null])
  })
})

describe('the settings of signing in', () => {
  const access = (environment: NodeJS.ProcessEnv) => readConfig(environment).access

  it('are closed to proxies, open to readers, and without a provider unless told', () => {
    expect(access({ PORT: '4103' })).toEqual({
      secret: null,
      secretFile: join('data', 'auth-secret'),
      publicUrl: 'http://localhost:4103',
      trustedProxies: [],
      requireSignIn: false,
      oidc: null,
    })
  })

  it('are read', () => {
    const OIDC = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }
    const set = {
      PUBLIC_URL: 'https://jixiao.example/',
      TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16',
      REQUIRE_SIGN_IN: 'on',
    }
    expect(
      access({ ...OIDC, ...set, OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'a=ADMIN, b = EDITOR' }),
    ).toMatchObject({
      publicUrl: 'https://jixiao.example',
      trustedProxies: ['10.0.0.1', '10.1.0.0/16'],
      requireSignIn: true,
      oidc: {
        issuer: 'https://id.example',
        roles: {
          claim: 'groups',
          words: new Map([
            ['a', 'ADMIN'],
            ['b', 'EDITOR'],
          ]),
        },
      },
    })
  })

  it.each([
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL must be http://… or https://…'],
    [{ REQUIRE_SIGN_IN: 'yes' }, 'REQUIRE_SIGN_IN must be on or off'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'go together'],
    [
      {
        PUBLIC_URL: 'https://a.example',
        OIDC_ISSUER: 'https://id.example',
        OIDC_CLIENT_ID: 'x',
        OIDC_CLIENT_SECRET: 'y',
        OIDC_ROLE_CLAIM: 'g',
        OIDC_ROLES: 'a=KING',
      },
      'OIDC_ROLES a=KING',
    ],
  ])('are refused: %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message)
  })
})
