import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewer } from './viewer.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; known before any route runs. */
    viewer: Viewer
  }
}

/** Finds out who asks, once a request, before anything else is done with it. */
export function recognise(
  app: FastifyInstance,
  viewerOf: (request: FastifyRequest) => Viewer | Promise<Viewer>,
): void {
  app.decorateRequest('viewer')
  app.addHook('onRequest', async (request) => {
    request.viewer = await viewerOf(request)
  })
}
