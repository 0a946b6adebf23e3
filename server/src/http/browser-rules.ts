import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'

/** What a browser may do with our pages: run our own scripts, talk to us, nothing else. */
const RULES: FastifyHelmetOptions = {
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
}

/** An answer is no page: opened by itself, it may do nothing at all. What else there is to say of pages says nothing of it. */
const OF_ANSWERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
} as const

/**
 * Sends the rules with everything. They are the same each time, and helmet would put them together anew for each request: it
 * is asked for them once.
 */
export async function browserRules(app: FastifyInstance): Promise<void> {
  const ofPages = await headersOf(RULES)
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/graphql') ? OF_ANSWERS : ofPages)
    done()
  })
}

async function headersOf(
  rules: FastifyHelmetOptions,
): Promise<Partial<ReturnType<FastifyReply['getHeaders']>>> {
  const probe = Fastify()
  await probe.register(helmet, rules)
  let headers = {}
  // It has no route, and needs none: the rules stand before any.
  probe.addHook('onRequest', async (_request, reply) => {
    headers = { ...reply.getHeaders() }
  })
  await probe.inject('/')
  await probe.close()
  return headers
}
