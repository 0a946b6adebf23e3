import cluster from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { connect, type Store } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { keptSecret } from './access/secret.ts'
import { createApp } from './app.ts'
import { BadSettings, type Config, readConfig, withFlags } from './config.ts'
import { leadWorkers } from './workers.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Opens the store, brings it up to date, and serves: by itself, or by several processes. */
async function main(): Promise<void> {
  const config = readConfig(withFlags(process.argv, process.env))
  const store = await connect(config.databaseUrl, { deadlineMs: config.deadlineMs, ...config.reading })
  const applied = await migrate(store)
  if (applied.length > 0) console.log(`Store: ${applied.length} migration(s) applied.`)
  if (cluster.isPrimary && config.workers > 1) {
    await store.close()
    const ready = (port: number) => sayReady(`http://${config.host}:${port}`, config.workers)
    process.exit(await leadWorkers(fileURLToPath(import.meta.url), config.workers, ready))
  }
  await serve(store, config)
}

async function serve(store: Store, config: Config): Promise<void> {
  const { logLevel, keptAnswerBytes, columnBytes, simulated, importFolder, embedOrigins } = config
  const secret = config.access.secret ?? (await keptSecret(config.access.secretFile))
  const access = { ...config.access, secret }
  const app = await createApp({
    ...{
      store,
      webRoot: WEB,
      logLevel,
      keptAnswerBytes,
      columnBytes,
      simulated,
      access,
      importFolder,
      embedOrigins,
      inMemory: sayInMemory,
    },
  })
  stopOnSignals(() => app.close().then(() => store.close()))
  await listen(store, () => app.listen({ port: config.port, host: config.host }), config.port)
}

async function listen(store: Store, start: () => Promise<string>, port: number): Promise<void> {
  try {
    const origin = await start()
    if (cluster.isPrimary) sayReady(origin, 1)
  } catch (error) {
    await store.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new BadSettings(
      `Port ${port} is taken by another program; stop it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
}

function sayReady(origin: string, processes: number): void {
  const several = processes > 1 ? `, ${processes} processes` : ''
  console.log(`Jixiao is ready at ${origin.replace('127.0.0.1', 'localhost')}${several}`)
}

function sayInMemory(release: number, milliseconds: number): void {
  console.log(`Release ${release}: all figures in memory after ${(milliseconds / 1000).toFixed(1)} s`)
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopped: Promise<void> | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A terminal's signal reaches every process, and the first of them passes it on besides.
      stopped ??= stop()
      stopped.then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

main().catch((error: unknown) => {
  const ours = error instanceof BadSettings || error instanceof StoreError
  console.error(ours ? error.message : error)
  process.exit(1)
})
