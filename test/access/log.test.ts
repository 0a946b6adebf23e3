import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadSeeds } from 'seeds/load.ts'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/child.ts'
import { freePort } from '../support/free-port.ts'
import { madeUser } from '../support/people.ts'
import { freshFolder, freshStore } from '../support/stores.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('a server that tells all it can', () => {
  it('writes no password, cookie or token to its log, and calls nobody', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const person = await madeUser(store, { role: 'ADMIN' })
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const child = watch(
      spawn(process.execPath, ['--import', '@oxc-node/core/register', 'server/src/main.ts'], {
        cwd: root,
        env: {
          ...process.env,
          DATABASE_URL: store.url,
          DATA_DIR: await freshFolder(),
          PORT: String(port),
          LOG_LEVEL: 'debug',
        },
      }),
    )
    await child.printed('Jixiao is ready')
    const send = (path: string, body: object, headers = {}) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    await send('/auth/sign-in', { email: person.email, password: 'a wrong password of mine' })
    const entered = await send('/auth/sign-in', person)
    const [session = ''] = entered.headers.getSetCookie()
    const [cookie = ''] = session.split(';')
    const made = await send('/tokens', { name: 'script' }, { cookie, origin })
    const { token } = await made.json()
    await send('/graphql', { query: '{ viewer { id } }' }, { authorization: `Bearer ${token}` })
    await send(
      '/auth/password',
      { current: person.password, next: 'a new password of mine' },
      { cookie, origin },
    )
    child.process.kill('SIGTERM')
    const { output } = await child.ended()
    expect(output).toContain('/auth/sign-in')
    const secrets = [
      person.password,
      'a wrong password of mine',
      'a new password of mine',
      token,
      cookie.split('=')[1] ?? '?',
    ]
    expect(secrets.every((secret) => secret.length > 10)).toBe(true)
    expect(secrets.filter((secret) => output.includes(secret))).toEqual([])
    expect(output).not.toMatch(/telemetry/i)
  })
})
