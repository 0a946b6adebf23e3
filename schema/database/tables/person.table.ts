import type { Role } from '../terms.ts'

/** Somebody who can sign in. Columns and types as the sign-in library wants them. Reference table: key `id`. */
export interface PersonTable {
  id: string
  name: string
  /** In lower case; unique. */
  email: string
  /** 0 or 1: an administrator, or the identity provider, vouches for the address. */
  email_verified: number
  image: string | null
  role: Role
  /** Root of the subtree that an editor works in; what narrows an analyst; null where none was given. */
  region_code: string | null
  /** ISO date and time, UTC. */
  created_at: string
  updated_at: string
}
