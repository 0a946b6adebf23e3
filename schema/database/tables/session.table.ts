/** A sign-in that still holds. Deleting the row ends it. Reference table: key `id`. */
export interface SessionTable {
  id: string
  person_id: string
  /** What the cookie carries, signed; unique. */
  token: string
  /** ISO date and time, UTC. */
  expires_at: string
  created_at: string
  updated_at: string
  address: string | null
  user_agent: string | null
}
