/** One way in which a person signs in: a password here, or an account at the identity provider. Reference table: key `id`. */
export interface CredentialTable {
  id: string
  person_id: string
  /** `credential` for a password, else the identity provider. */
  provider_id: string
  /** The person's id here, or there. */
  account_id: string
  /** Salted scrypt hash; null at an identity provider. */
  password: string | null
  /** Encrypted, from the identity provider. */
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  /** ISO date and time, UTC. */
  created_at: string
  updated_at: string
}
