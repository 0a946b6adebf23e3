import type { Role } from 'schema/database/terms.ts'

/** How people sign in here; read from the environment by `config.ts`. */
export interface AccessSettings {
  /** Signs cookies; whoever knows it can make them. */
  secret: string
  /** Where browsers reach the dashboard, without a path: `https://jixiao.example.org`. */
  publicUrl: string
  /** Addresses of proxies whose X-Forwarded-For is believed; nobody's if empty. */
  trustedProxies: readonly string[]
  /** Whether reading needs a sign-in too. */
  requireSignIn: boolean
  /** The identity provider; null where people have passwords only. */
  oidc: OidcSettings | null
}

export interface OidcSettings {
  /** The provider's address; its discovery document lies below it. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What the button says. */
  name: string
  /** A claim that says the role at every sign-in; null: an administrator gives roles here. */
  roles: { claim: string; words: ReadonlyMap<string, Role> } | null
}
