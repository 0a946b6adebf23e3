import { existsSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { type Context, createContext } from './context.ts'
import { errorFormatter } from './errors.ts'
import { createSchema } from './schema.ts'
import { snapshots } from './snapshot.ts'

export interface AppOptions {
  store: Store
  /** The built dashboard; without it only the API is served. */
  webRoot: string | null
  logLevel?: string
}

/** Dashboard and API on one host. It reads; nothing here can write to the store. */
export async function createApp({ store, webRoot, logLevel = 'warn' }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: logLevel }, bodyLimit: 100_000, forceCloseConnections: 'idle' })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Charts set inline styles; scripts never are inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  })

  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // It would end the process by the signal itself, before the store is closed.
    stopOnTerminationSignals: false,
    formatError: errorFormatter((error) => app.log.error(error)),
    plugins: [fastifyApolloDrainPlugin(app)],
  })
  await apollo.start()
  const current = snapshots(store.read)
  await app.register(fastifyApollo(apollo), {
    context: async () => createContext(store.read, await current()),
  })

  app.get('/health', async () => ({ status: 'ok', release: (await current()).release.release_id }))
  if (webRoot !== null && existsSync(webRoot)) await serveWeb(app, webRoot)
  return app
}

/** Files with a hash in their name never change; every other path is a page of the dashboard. */
async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders: (reply, path) => {
      const fixed = path.includes('/assets/')
      reply.header('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (page) return reply.sendFile('index.html')
    return reply
      .code(404)
      .send({ error: { code: 'NOT_FOUND', message: `There is nothing at ${request.url}.` } })
  })
}
