import type { Role } from 'schema/database/terms.ts'

export type { Role } from 'schema/database/terms.ts'

/** Who asks: a person who signed in, a script with a token, a command, or anybody. */
export interface Viewer {
  /** Null for who has not signed in. */
  id: string | null
  name: string | null
  role: Role
  /** Code of the region whose subtree an editor works in; null where none was given. */
  region: string | null
  /** Where the request came from; absent for commands. Only the audit log reads it. */
  address?: string
}

export const ANONYMOUS: Viewer = Object.freeze({ id: null, name: null, role: 'PUBLIC', region: null })

/** Who works at the server's own console may do everything there anyway. */
export const commandBy = (name: string | null): Viewer => ({ id: null, name, role: 'ADMIN', region: null })
