import type { FastifyInstance } from 'fastify'

/** `GET /schema.graphql`: the whole schema with its descriptions, as tools read it. */
export function schemaRoute(app: FastifyInstance, sdl: string): void {
  app.get('/schema.graphql', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(sdl),
  )
}
