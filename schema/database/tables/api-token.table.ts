import type { Role } from '../terms.ts'

/** A key for a script. Only its hash is kept. Reference table: key `token_id`. */
export interface ApiTokenTable {
  token_id: string
  /** Who made it; it can never do more than that person can. */
  person_id: string
  name: string
  /** SHA-256 of the secret part, hexadecimal. */
  hash: string
  role: Role
  region_code: string | null
  /** ISO date and time, UTC. */
  created_at: string
  expires_at: string
  /** To the minute; null before the first use. */
  last_used_at: string | null
  revoked_at: string | null
}
