import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Files with a hash in their name never change; every other path is a page of the dashboard. */
export async function webFiles(app: FastifyInstance, root: string): Promise<void> {
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
