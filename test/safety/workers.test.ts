import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exclusively } from 'schema/database/exclusively.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadSeeds } from 'seeds/load.ts'
import { readConfig, withFlags } from 'server/config.ts'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/child.ts'
import { freePort } from '../support/free-port.ts'
import { freshFolder, open } from '../support/stores.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Two processes on one store, as `npm start -- --workers 2` runs them. */
async function twoWorkers(port: number) {
  const folder = await freshFolder()
  const store = await open(`sqlite:${join(folder, 'jixiao.sqlite')}`)
  await migrate(store)
  await loadSeeds(store)
  const server = watch(
    spawn(process.execPath, ['--import', '@oxc-node/core/register', 'server/src/main.ts', '--workers', '2'], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent' },
    }),
  )
  return { server, store }
}

/** The processes that a process started, as the system lists them. */
async function childrenOf(pid = 0): Promise<number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return list.trim().split(' ').map(Number)
}

/** Each question on a connection of its own, so that both processes get some. */
const release = async (port: number): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: '{ release { id } }' }),
  })
  return (await answer.json()).data.release.id
}

describe('several processes on one store', () => {
  it('all see a publish at once, are replaced if they die, and end together on SIGTERM', async () => {
    const port = await freePort()
    const { server, store } = await twoWorkers(port)
    await server.printed('2 processes')
    const all = async () => new Set(await Promise.all(Array.from({ length: 12 }, () => release(port))))
    expect(await all()).toEqual(new Set(['1']))
    await exclusively(store, (db) =>
      db
        .insertInto('release')
        .values({ release_id: 2, published_at: 'later', note: null, fact_count: 0, finding_count: 0 })
        .execute(),
    )
    expect(await all()).toEqual(new Set(['2']))

    const [one = 0, other] = await childrenOf(server.process.pid)
    process.kill(one, 'SIGKILL')
    await expect
      .poll(async () => (await childrenOf(server.process.pid)).filter((pid) => pid !== one && pid !== other))
      .toHaveLength(1)
    expect(await all()).toEqual(new Set(['2']))

    server.process.kill('SIGTERM')
    const { code, output } = await server.ended()
    expect(code, output).toBe(0)
    await expect(release(port)).rejects.toThrow()
  })

  it('say why none of them can start', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { server } = await twoWorkers(port)
    const { code, output } = await server.ended()
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} is taken by another program`)
    taken.close()
  })

  it('are as many as the command line says, else the setting, else one', () => {
    expect(readConfig(withFlags(['node', 'main.ts', '--workers', '3'], {})).workers).toBe(3)
    expect(readConfig({ WORKERS: '2' }).workers).toBe(2)
    expect(readConfig({}).workers).toBe(1)
    expect(() => readConfig(withFlags(['--workers', 'many'], {}))).toThrow(
      'WORKERS must be a number of processes',
    )
  })
})
