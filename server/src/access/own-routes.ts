import type { FastifyInstance } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { ROLES } from 'schema/database/terms.ts'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { audit } from './audit.ts'
import { bodyAs } from './body.ts'
import { signInNeeded } from './demand.ts'
import { makeToken, revokeToken, TOKEN_DAYS } from './tokens.ts'
import type { Viewer } from './viewer.ts'

const NEW_TOKEN = z.object({
  name: z.string('must say what it is for').trim().min(1, 'must say what it is for').max(100),
  role: z.enum(ROLES, `must be one of ${ROLES.join(', ')}`).optional(),
  region: z.string().optional(),
  days: z.number().int().min(1).max(TOKEN_DAYS.most).optional(),
})

interface Id {
  Params: { id: string }
}

/** What everybody who has signed in may do with what is their own: keys for scripts, and sessions. */
export function ownRoutes(app: FastifyInstance, store: Store): void {
  /** `POST /tokens {name, role?, region?, days?}`: the token is told this once. */
  app.post('/tokens', async ({ viewer, body }, reply) => {
    const person = signedIn(viewer)
    const wish = bodyAs(NEW_TOKEN, body, '{ "name": "nightly import", "role": "EDITOR", "days": 90 }')
    return reply.code(201).send(await makeToken(store, viewer, person, wish))
  })

  /** `DELETE /tokens/:id`: ends at once; an administrator may end anybody's. */
  app.delete<Id>('/tokens/:id', async ({ viewer, params }, reply) => {
    signedIn(viewer)
    if (await revokeToken(store, viewer, params.id)) return reply.code(204).send()
    throw new AppError('UNKNOWN_TOKEN', 'You have no such token, or it has ended already.', {
      hint: 'Ask { viewer { tokens { id name } } } for those that hold.',
      status: 404,
    })
  })

  /** `DELETE /sessions/:id`: ends one of the own sessions, as after a laptop was lost. */
  app.delete<Id>('/sessions/:id', async ({ viewer, params }, reply) => {
    const { id } = signedIn(viewer)
    const ended = await store.write
      .deleteFrom('session')
      .where('id', '=', params.id)
      .where('person_id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!ended) {
      throw new AppError('UNKNOWN_SESSION', 'You have no such session, or it has ended already.', {
        hint: 'Ask { viewer { sessions { id createdAt } } } for those that hold.',
        status: 404,
      })
    }
    await audit(store.write, viewer, 'SESSIONS_REVOKED', viewer.name ?? id)
    return reply.code(204).send()
  })
}

function signedIn(viewer: Viewer): Viewer & { id: string } {
  const { id } = viewer
  if (id === null) throw signInNeeded('To do this, sign in first.')
  return { ...viewer, id }
}
