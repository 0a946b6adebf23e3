import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from 'schema/database/migrate.ts'
import { migrations } from 'schema/database/migrations/index.ts'
import { readConfig } from 'server/config.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { type Child, watch } from '../support/child.ts'
import { freePort } from '../support/free-port.ts'
import { freshFolder, open } from '../support/stores.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const started: Child[] = []
afterEach(async () => {
  for (const child of started.splice(0)) {
    child.process.kill('SIGKILL')
    await child.ended()
  }
})

/** `npm start` as a user would run it: the real script, in a process of its own. */
const start = (settings: { PORT: string; DATA_DIR: string }, nodeArgs: string[] = []): Child => {
  const { NODE_ENV: _, VITEST: __, DATABASE_URL: ___, ...env } = process.env
  const child = watch(
    spawn(process.execPath, [...nodeArgs, 'scripts/start.js'], { cwd: root, env: { ...env, ...settings } }),
  )
  started.push(child)
  return child
}

const settings = async () => ({ PORT: String(await freePort()), DATA_DIR: await freshFolder() })

/** The last line says what is wrong and what to do; no stack comes with it. */
const refusal = async (child: Child) => {
  const { code, output } = await child.ended()
  expect(code, output).toBeGreaterThan(0)
  expect(output).not.toMatch(/^\s+at /m)
  return output.trim().split('\n').at(-1) ?? ''
}

describe('npm start', () => {
  it('serves the dashboard and the figures on one port, prints the address, and stops when told', async () => {
    const { PORT, DATA_DIR } = await settings()
    const server = start({ PORT, DATA_DIR })
    await server.printed(`http://localhost:${PORT}`)

    const page = await fetch(`http://localhost:${PORT}/`)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="root">')])
    expect(await ask(PORT, '{ projects { nodes { id } } }')).toEqual({
      projects: { nodes: expect.arrayContaining([{ id: 'miaoling' }, { id: 'panjiang' }]) },
    })

    server.process.kill('SIGTERM')
    expect(await server.ended()).toMatchObject({ code: 0 })
  })

  it('finds everything done the second time, and publishes nothing anew', async () => {
    const { PORT, DATA_DIR } = await settings()
    const releases = []
    for (const time of ['first', 'second']) {
      const server = start({ PORT, DATA_DIR })
      await server.printed(`http://localhost:${PORT}`)
      releases.push(await ask(PORT, '{ releases { id publishedAt } }'))
      server.process.kill('SIGTERM')
      const { code, output } = await server.ended()
      expect(code, output).toBe(0)
      if (time === 'second') expect(output).not.toMatch(/Installing|Building/)
    }
    expect(releases[0]).toEqual({ releases: [expect.anything()] })
    expect(releases[1]).toEqual(releases[0])
  })

  it('says that the port is taken', async () => {
    const { PORT, DATA_DIR } = await settings()
    const other = createServer().listen(Number(PORT), '127.0.0.1')
    await once(other, 'listening')
    expect(await refusal(start({ PORT, DATA_DIR }))).toContain(PORT)
    other.close()
  })

  it('says that the data folder cannot be written', async () => {
    const { PORT, DATA_DIR } = await settings()
    const notAFolder = join(DATA_DIR, 'a-file')
    await writeFile(notAFolder, '')
    expect(await refusal(start({ PORT, DATA_DIR: notAFolder }))).toMatch(/cannot be written/)
  })

  it('says that the store is of a newer version', async () => {
    const { PORT, DATA_DIR } = await settings()
    const store = await open(readConfig({ DATA_DIR }).databaseUrl)
    await migrate(store, { ...migrations, '9999_future': { up: async () => {} } })
    await store.close()
    expect(await refusal(start({ PORT, DATA_DIR }))).toMatch(/newer version/)
  })

  it('says that the store is empty, and does not take it for a new one', async () => {
    const { PORT, DATA_DIR } = await settings()
    await writeFile(readConfig({ DATA_DIR }).databaseUrl.replace('sqlite:', ''), '')
    expect(await refusal(start({ PORT, DATA_DIR }))).toMatch(/empty \(0 bytes\)/)
  })

  it('says that Node is too old', async () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`
    const child = start(await settings(), ['--import', `data:text/javascript,${encodeURIComponent(older)}`])
    expect(await refusal(child)).toMatch(/needs Node 20\.19 or newer and this is 18\.20\.4/)
  })
})

const ask = async (port: string, query: string): Promise<unknown> => {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data }: { data?: unknown } = JSON.parse(await response.text())
  return data
}
