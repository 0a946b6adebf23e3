import { loadSeeds } from 'seeds/load.ts'
import { countTry, LOCKOUT } from 'server/access/lockout.ts'
import type { AccessSettings } from 'server/access/settings.ts'
import { createApp } from 'server/app.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { madeUser, signIn } from '../support/people.ts'
import { dialects, freshStore } from '../support/stores.ts'

const WRONG = 'not the password'

describe.each(dialects)('too many tries, on %s', (dialect) => {
  const started = async (access: Partial<AccessSettings> = {}) => {
    const store = await freshStore(dialect)
    const app = await createApp({ store, webRoot: null, logLevel: 'silent', access })
    afterAll(() => app.close())
    return { app, store, person: await madeUser(store, { role: 'ANALYST' }) }
  }
  type Started = Awaited<ReturnType<typeof started>>

  /** Failures as the route counts them, without the time that a password takes. */
  const failed = async ({ store }: Started, times: number, email: string, address = '127.0.0.1') => {
    for (let i = 0; i < times; i += 1) await countTry(store, email, address)
  }

  it('lock an account, for the right password too, whether it exists or not', async () => {
    const { app, store, person } = await started()
    const there = { app, store, person }
    await failed(there, LOCKOUT.account - 1, person.email)
    expect((await signIn(app, { email: person.email, password: WRONG })).statusCode).toBe(401)
    await failed(there, LOCKOUT.account, 'nobody@example.org')
    const [right, nobody] = [
      await signIn(app, person),
      await signIn(app, { email: 'nobody@example.org', password: WRONG }),
    ]
    expect(right.statusCode).toBe(429)
    expect(right.json().errors[0].extensions).toEqual({
      code: 'TOO_MANY_TRIES',
      hint: 'Wait 15 minute(s), then try again; an administrator can give a new password.',
      values: { minutes: 15 },
    })
    expect(nobody.body).toBe(right.body)
    const other = await madeUser(store, { role: 'PUBLIC' })
    expect((await signIn(app, other)).statusCode).toBe(200)

    await store.write
      .updateTable('sign_in_failure')
      .set({ since: Date.now() - LOCKOUT.windowMs })
      .execute()
    expect((await signIn(app, person)).statusCode).toBe(200)
    const locked = await store.read
      .selectFrom('audit_entry')
      .select('about')
      .where('action', '=', 'LOCKED_OUT')
      .orderBy('about')
      .execute()
    expect(locked.map(({ about }) => about).sort()).toEqual(
      [`account ${person.email}`, 'account nobody@example.org'].sort(),
    )
  })

  it('cannot be outrun by trying all at once', async () => {
    const there = await started()
    const tries = Array.from({ length: LOCKOUT.account * 2 }, () => failed(there, 1, there.person.email))
    const through = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(through).toHaveLength(LOCKOUT.account)
  })

  it('start afresh after a success', async () => {
    const there = await started()
    await failed(there, LOCKOUT.account - 1, there.person.email)
    expect((await signIn(there.app, there.person)).statusCode).toBe(200)
    await failed(there, LOCKOUT.account - 1, there.person.email)
    expect((await signIn(there.app, there.person)).statusCode).toBe(200)
  })

  it('lock an address that tries many accounts, whatever X-Forwarded-For it makes up', async () => {
    const there = await started()
    for (let i = 0; i < LOCKOUT.address; i += 1) await failed(there, 1, `guess-${i}@example.org`)
    const forged = {
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      'x-jixiao-address': '203.0.113.9',
    }
    expect((await signIn(there.app, there.person, forged)).statusCode).toBe(429)
  })

  it('lock the client behind a proxy that is trusted, not the proxy', async () => {
    const there = await started({ trustedProxies: ['127.0.0.1'] })
    for (let i = 0; i < LOCKOUT.address; i += 1)
      await failed(there, 1, `guess-${i}@example.org`, '203.0.113.9')
    const from = (address: string) => signIn(there.app, there.person, { 'x-forwarded-for': address })
    expect((await from('203.0.113.9')).statusCode).toBe(429)
    expect((await from('203.0.113.10')).statusCode).toBe(200)
  })
})

describe('the rate limit', () => {
  it('works outside production too, over all sign-in routes of an address', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    afterAll(() => app.close())
    const codes: number[] = []
    for (let i = 0; i < 122; i += 1)
      codes.push((await app.inject({ method: 'POST', url: '/auth/sign-out' })).statusCode)
    expect(codes.slice(0, 120).every((code) => code === 204)).toBe(true)
    expect(codes.slice(120)).toEqual([429, 429])
  })
})
