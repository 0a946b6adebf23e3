/** What the sign-in library remembers between leaving for the identity provider and coming back. Reference table: key `id`. */
export interface VerificationTable {
  id: string
  /** Unguessable. */
  identifier: string
  value: string
  /** ISO date and time, UTC. */
  expires_at: string
  created_at: string
  updated_at: string
}
