import { existsSync } from 'node:fs'
import Fastify, { type FastifyInstance } from 'fastify'
import { lexicographicSortSchema, printSchema } from 'graphql'
import type { Store } from 'schema/database/connect.ts'
import { openAccess } from './access/open-access.ts'
import { freshSecret } from './access/secret.ts'
import type { AccessSettings } from './access/settings.ts'
import { startApollo } from './apollo.ts'
import { answerRoutes } from './checks/answer-routes.ts'
import { columnsOf } from './columns/columns.ts'
import { keepColumns } from './columns/keep-columns.ts'
import { allocationRoute } from './http/allocation-route.ts'
import { answerFront } from './http/answer-front.ts'
import { browserRules } from './http/browser-rules.ts'
import { costRoute } from './http/cost-route.ts'
import { drain } from './http/drain.ts'
import { embedding } from './http/embedding.ts'
import { filesRoute } from './http/files-route.ts'
import { graphqlRoute } from './http/graphql-route.ts'
import { jsonRefusals } from './http/refusals.ts'
import { schemaRoute } from './http/schema-route.ts'
import { webFiles } from './http/web-files.ts'
import { importQueue } from './imports/import-queue.ts'
import { importRoutes } from './imports/import-routes.ts'
import { restoreRoute } from './imports/restore-route.ts'
import { LIMITS, PATIENCE } from './limits/limits.ts'
import { createSchema } from './schema.ts'
import { snapshots } from './snapshot.ts'

export interface AppOptions {
  store: Store
  /** The built dashboard; without it only the API is served. */
  webRoot: string | null
  logLevel?: string
  /** Bytes that answers may take which are kept to be given again; 0 keeps none. */
  keptAnswerBytes?: number
  /** Sites whose pages may show a chart in a frame: origins, or `*`; none if left out. */
  embedOrigins?: readonly string[]
  /** False leaves simulated programmes out altogether. */
  simulated?: boolean
  /** Folder of the files that are imported; without it none are taken in. */
  importFolder?: string | null
  /** Bytes that the figures of a release may take in memory; 0 leaves them in the store. */
  columnBytes?: number
  /** Told of each release whose figures are in memory, and how many milliseconds that took. */
  inMemory?: (release: number, milliseconds: number) => void
  /** How people sign in; what is left out is as if not set. */
  access?: Partial<AccessSettings>
}

const KEPT_ANSWER_BYTES = 64_000_000

/** How often it is looked whether something was published, though nobody asks. */
const LOOK_MS = 500

const noop = () => {}

/** Everybody reads, a password is needed for more, and cookies end with the process. */
const usualAccess = (): AccessSettings => ({
  secret: freshSecret(),
  publicUrl: 'http://localhost:4000',
  trustedProxies: [],
  requireSignIn: false,
  oidc: null,
})

/** Dashboard and API on one host. Questions only read; what writes are the routes of those who may. */
export async function createApp({
  store,
  webRoot,
  logLevel = 'warn',
  keptAnswerBytes = KEPT_ANSWER_BYTES,
  embedOrigins = [],
  simulated = true,
  columnBytes = 0,
  inMemory = noop,
  access = {},
  importFolder = null,
}: AppOptions): Promise<FastifyInstance> {
  const settings = { ...usualAccess(), ...access }
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: LIMITS.body,
    requestTimeout: PATIENCE.request,
    http: { headersTimeout: PATIENCE.headers, connectionsCheckingInterval: PATIENCE.check },
    forceCloseConnections: 'idle',
    // Who has asked before the end is still answered.
    return503OnClosing: false,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    // Ids of findings are long.
    routerOptions: { maxParamLength: 500 },
  })
  jsonRefusals(app)
  openAccess(app, store, settings)
  await browserRules(app)
  const hasPages = webRoot !== null && existsSync(webRoot)
  embedding(app, embedOrigins, hasPages)

  const schema = await createSchema()
  const sdl = printSchema(lexicographicSortSchema(schema))
  const columns = keepColumns(store.read, columnBytes, {
    told: ({ release }, milliseconds) => inMemory(release.release_id, milliseconds),
    failed: (error) => app.log.error(error),
  })
  const current = snapshots(store.read, store.stamp, {
    simulated,
    deadlineMs: store.deadlineMs,
    loaded: columns.follow,
  })
  const apollo = await startApollo(schema, sdl, (error) => app.log.error(error))
  app.addHook('preClose', async () => drain(app.server))
  app.addHook('onClose', () => Promise.all([apollo.stop(), columns.stop()]).then(() => {}))
  // So that the first to ask need not wait, neither now nor after a publish by whatever process; without a release there
  // is nothing to load yet.
  const look = () => current().then(noop, noop)
  let looking: NodeJS.Timeout | undefined
  app.addHook('onListen', () => {
    looking = setInterval(() => (current.held() === null ? look() : undefined), LOOK_MS)
    return look()
  })
  app.addHook('onClose', async () => clearInterval(looking))

  if (keptAnswerBytes > 0) {
    answerFront(app, current, { bytes: keptAnswerBytes, requireSignIn: settings.requireSignIn })
  }
  graphqlRoute(app, { apollo, db: store.read, current })
  allocationRoute(app, { apollo, db: store.read, current })
  costRoute(app, schema, current)
  filesRoute(app, { db: store.read, current })
  schemaRoute(app, sdl)
  restoreRoute(app, store)
  if (importFolder !== null) {
    const house = { store, folder: importFolder }
    const queue = importQueue(house, (error) => app.log.error(error))
    importRoutes(app, { house, queue, current })
    app.addHook('onListen', () => queue.resume())
    app.addHook('onClose', () => queue.stop())
  }
  app.get('/health', { config: { open: true } }, async () => {
    const snapshot = await current()
    return { status: 'ok', release: snapshot.release.release_id, inMemory: columnsOf(snapshot) !== null }
  })
  answerRoutes(app, store)
  if (webRoot !== null && hasPages) await webFiles(app, webRoot)
  return app
}
