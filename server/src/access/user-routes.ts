import type { FastifyInstance } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { ROLES } from 'schema/database/terms.ts'
import { z } from 'zod'
import { bodyAs } from './body.ts'
import { demand } from './demand.ts'
import { addUser, type Person, removeUser, resetPassword, revokeAll, setRole } from './users.ts'

const ROLE = z.enum(ROLES, `must be one of ${ROLES.join(', ')}`)
const REGION = z.string().nullish()
const NEW_USER = z.object({
  email: z.email('must be an e-mail address').max(200),
  name: z.string().trim().min(1).max(100).optional(),
  role: ROLE,
  region: REGION,
})
const NEW_ROLE = z.object({ role: ROLE, region: REGION })

/** Who may sign in, and as what: for administrators. */
export function userRoutes(app: FastifyInstance, store: Store): void {
  /** `POST /users {email, name?, role, region?}`: with the password, told this once. */
  app.post('/users', async ({ viewer, body }, reply) => {
    demand(viewer, 'MANAGE_USERS')
    const wish = bodyAs(NEW_USER, body, '{ "email": "…", "role": "EDITOR", "region": "520200" }')
    const { person, password } = await addUser(store, viewer, wish)
    return reply.code(201).send({ user: shown(person), password })
  })

  /** `POST /users/:id/role {role, region?}`: holds from the next request on. */
  app.post<Id>('/users/:id/role', async ({ viewer, body, params }) => {
    demand(viewer, 'MANAGE_USERS')
    const { role, region = null } = bodyAs(NEW_ROLE, body, '{ "role": "EDITOR", "region": "520200" }')
    return { user: shown(await setRole(store, viewer, params.id, role, region)) }
  })

  /** `POST /users/:id/password`: a new one, told this once; every session ends. */
  app.post<Id>('/users/:id/password', async ({ viewer, params }) => {
    demand(viewer, 'MANAGE_USERS')
    const { person, password } = await resetPassword(store, viewer, params.id)
    return { user: shown(person), password }
  })

  /** `DELETE /users/:id/sessions`: every session and token ends at once. */
  app.delete<Id>('/users/:id/sessions', async ({ viewer, params }, reply) => {
    demand(viewer, 'MANAGE_USERS')
    await revokeAll(store, viewer, params.id)
    return reply.code(204).send()
  })

  /** `DELETE /users/:id`: the account is gone. */
  app.delete<Id>('/users/:id', async ({ viewer, params }, reply) => {
    demand(viewer, 'MANAGE_USERS')
    await removeUser(store, viewer, params.id)
    return reply.code(204).send()
  })
}

interface Id {
  Params: { id: string }
}

const shown = ({ id, email, name, role, region }: Person) => ({ id, email, name, role, region })
