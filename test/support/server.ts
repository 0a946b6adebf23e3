import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Store } from 'schema/database/connect.ts'
import { loadWithSimulated } from 'seeds/load.ts'
import { type AppOptions, createApp } from 'server/app.ts'
import { afterAll } from 'vitest'
import { freshFolder, freshStore, type OpenStore } from './stores.ts'

const built = fileURLToPath(new URL('../../web/dist', import.meta.url))

interface ServeOptions extends Pick<AppOptions, 'embedOrigins'> {
  /** What is in the store, where that is not what `npm start` loads. */
  load?: (store: Store) => Promise<unknown>
}

/** Dashboard and API as `npm start` has them, the made-up programme included, on a free port; gone when the test file is done. */
export const serveDashboard = async (options: ServeOptions = {}): Promise<string> =>
  (await serveWithStore(options)).origin

/** The same with its store, for what is prepared there: people, and earlier releases. */
export const serveWithStore = async ({
  load = loadWithSimulated,
  ...options
}: ServeOptions = {}): Promise<{ origin: string; store: OpenStore }> => {
  if (!existsSync(built)) throw new Error('The dashboard is not built: run `pnpm build` first.')
  // A copy: a build meanwhile must not pull the page from under a test.
  const webRoot = await freshFolder()
  await cp(built, webRoot, { recursive: true })
  const store = await freshStore('sqlite')
  await load(store)
  const importFolder = await freshFolder()
  const app = await createApp({ store, webRoot, importFolder, logLevel: 'silent', ...options })
  afterAll(() => app.close())
  return { origin: await app.listen({ port: 0, host: '127.0.0.1' }), store }
}
