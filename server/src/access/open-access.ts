import type { FastifyInstance } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { audit } from './audit.ts'
import { ownRoutes } from './own-routes.ts'
import { recognise } from './recognise.ts'
import type { AccessSettings } from './settings.ts'
import { recognising, signingIn } from './sign-in-library.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { userRoutes } from './user-routes.ts'
import { personById } from './users.ts'
import { viewerOf } from './viewer-of.ts'

/** Everything about who asks: recognised on every request; signing in, users, tokens and sessions by routes. */
export function openAccess(app: FastifyInstance, store: Store, settings: AccessSettings): void {
  const wiring = {
    settings,
    log: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => app.log[level](message),
  }
  const signedIn = async (id: string, address: string | null) => {
    const person = await personById(store.write, id)
    await audit(store.write, { ...person, ...(address !== null && { address }) }, 'SIGNED_IN', person.email)
  }
  recognise(app, viewerOf(store, recognising(store, wiring)), settings)
  signInRoutes(app, { store, auth: signingIn(store, wiring, signedIn), settings })
  ownRoutes(app, store)
  userRoutes(app, store)
}
