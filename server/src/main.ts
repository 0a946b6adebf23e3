import { fileURLToPath } from 'node:url'
import { connect, type Store } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { keptSecret } from './access/secret.ts'
import { createApp } from './app.ts'
import { BadSettings, readConfig } from './config.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Opens the store, brings it up to date, and serves. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const store = await connect(config.databaseUrl, { deadlineMs: config.deadlineMs })
  const applied = await migrate(store)
  if (applied.length > 0) console.log(`Store: ${applied.length} migration(s) applied.`)
  const { logLevel, keptAnswerBytes, columnBytes, simulated } = config
  const secret = config.access.secret ?? (await keptSecret(config.access.secretFile))
  const access = { ...config.access, secret }
  const app = await createApp({
    ...{ store, webRoot: WEB, logLevel, keptAnswerBytes, columnBytes, simulated, access },
  })
  stopOnSignals(() => app.close().then(() => store.close()))
  await listen(store, () => app.listen({ port: config.port, host: config.host }), config.port)
}

async function listen(store: Store, start: () => Promise<string>, port: number): Promise<void> {
  try {
    console.log(`Jixiao is ready at ${(await start()).replace('127.0.0.1', 'localhost')}`)
  } catch (error) {
    await store.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new BadSettings(
      `Port ${port} is taken by another program; stop it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
}

function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
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
