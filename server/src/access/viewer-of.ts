import type { FastifyRequest } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { ROLES, type Role } from 'schema/database/terms.ts'
import { signInNeeded } from './demand.ts'
import type { Recognising } from './sign-in-library.ts'
import { viewerOfToken } from './tokens.ts'
import { ANONYMOUS, type Viewer } from './viewer.ts'

/** Who asks, and whether it was a browser that said so without being asked: a cookie goes along with everything. */
export interface Recognised {
  viewer: Viewer
  byCookie: boolean
}

/**
 * The one place where a token or a cookie becomes a viewer. A cookie that no longer holds makes nobody; a token that
 * does not hold is refused, since a script must not take the public's answer for its own.
 */
export const viewerOf =
  (store: Store, auth: Recognising) =>
  async ({ headers, ip }: FastifyRequest): Promise<Recognised> => {
    if (headers.authorization !== undefined) {
      const [, token] = /^bearer (\S+)$/i.exec(headers.authorization) ?? []
      const viewer = token === undefined ? null : await viewerOfToken(store, token)
      if (viewer === null) throw signInNeeded('This token is unknown, expired or revoked.')
      return { viewer: { ...viewer, address: ip }, byCookie: false }
    }
    const { cookie } = headers
    const found = cookie?.includes('jixiao.session_token=')
      ? await auth.api.getSession({ headers: new Headers({ cookie }) })
      : null
    if (!found) return { viewer: { ...ANONYMOUS, address: ip }, byCookie: false }
    const { id, name, role, region } = found.user
    return {
      viewer: { id, name, role: isRole(role) ? role : 'PUBLIC', region: region ?? null, address: ip },
      byCookie: true,
    }
  }

const isRole = (word: unknown): word is Role => ROLES.some((role) => role === word)
