import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { signInNeeded } from './demand.ts'
import type { AccessSettings } from './settings.ts'
import type { Viewer } from './viewer.ts'
import type { Recognised } from './viewer-of.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; known before any route runs. */
    viewer: Viewer
  }
  interface FastifyContextConfig {
    /** Reachable without a sign-in, even where reading needs one. */
    open?: boolean
    /** Changes nothing, though it is asked by POST. */
    readsOnly?: boolean
  }
}

/** Finds out who asks, once a request, before anything else is done with it; turns away who may not even read. */
export function recognise(
  app: FastifyInstance,
  viewerOf: (request: FastifyRequest) => Promise<Recognised>,
  { requireSignIn, publicUrl }: Pick<AccessSettings, 'requireSignIn' | 'publicUrl'>,
): void {
  app.decorateRequest('viewer')
  app.addHook('onRequest', async (request) => {
    const { viewer, byCookie } = await viewerOf(request)
    request.viewer = viewer
    const { open = false, readsOnly = false } = request.routeOptions.config
    const writes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !readsOnly
    if (writes && (byCookie || request.headers.origin !== undefined)) refuseForeign(request, publicUrl)
    if (requireSignIn && viewer.id === null && !open && !request.is404)
      throw signInNeeded('Reading needs a sign-in here.')
  })
}

/** A browser says from which page a write comes; a foreign page must not borrow the reader's cookie. */
function refuseForeign({ headers, host }: FastifyRequest, publicUrl: string): void {
  const { origin } = headers
  if (origin === new URL(publicUrl).origin) return
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host) return
  throw new AppError('FOREIGN_ORIGIN', 'This came from a page that is not ours, or did not say from where.', {
    hint: 'Send it from the dashboard; a script sends a token: authorization: Bearer …',
    status: 403,
  })
}
