import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { Kysely } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import type { Database } from 'schema/database/tables/database.ts'
import type { Role } from 'schema/database/terms.ts'
import type { AccessSettings, OidcSettings } from './settings.ts'

/** The header in which we hand the library the address that we found; what came from outside under this name is dropped. */
export const ADDRESS_HEADER = 'x-jixiao-address'
/** Name of the one identity provider in the store and in its callback's address. */
export const OIDC = 'oidc'
/** A working day, then one signs in again. */
export const SESSION_SECONDS = 12 * 60 * 60
export const SHORTEST_PASSWORD = 12

/** Sign-in routes may be asked this often from one address; the lockout is stricter, but counts only failures. */
const PER_MINUTE = { window: 60, max: 120 }

interface Wiring {
  db: Kysely<Database>
  settings: AccessSettings
  log: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => void
}

/** Everything that reading and writing have in common: our tables under the library's names, and nothing that calls home. */
const options = ({ db, settings, log }: Wiring) =>
  ({
    appName: 'Jixiao',
    baseURL: settings.publicUrl,
    basePath: '/auth',
    secret: settings.secret,
    telemetry: { enabled: false },
    // On PostgreSQL too: so that dates are text and booleans are integers in both, as our migrations make them.
    database: { db, type: 'sqlite' },
    logger: { level: 'error', log: (level, message) => log(level, message) },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        role: { type: 'string', required: false, defaultValue: 'PUBLIC' },
        region: { type: 'string', required: false, fieldName: 'region_code', input: false },
      },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'address',
        userAgent: 'user_agent',
      },
      expiresIn: SESSION_SECONDS,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      encryptOAuthTokens: true,
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    emailAndPassword: {
      enabled: true,
      // Accounts are given by an administrator.
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
    },
    advanced: {
      cookiePrefix: 'jixiao',
      // Said outright: left to itself, the library goes by NODE_ENV, and lets everything pass in tests.
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: 'uuid', validateSchema: false },
    },
  }) satisfies BetterAuthOptions

/** Signs in and out, on the side of the store that writes. */
export const signingIn = (
  { write }: Store,
  wiring: Omit<Wiring, 'db'>,
  signedIn: (person: string, address: string | null) => Promise<void>,
) => {
  const { oidc } = wiring.settings
  return betterAuth({
    ...options({ ...wiring, db: write }),
    rateLimit: {
      // Said outright, for the same reason.
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      ...PER_MINUTE,
      customRules: { '/**': PER_MINUTE },
    },
    databaseHooks: {
      session: { create: { after: ({ userId, ipAddress }) => signedIn(userId, ipAddress ?? null) } },
    },
    onAPIError: { errorURL: '/account' },
    plugins: oidc === null ? [] : [genericOAuth({ config: [provider(oidc)] })],
  })
}
export type SigningIn = ReturnType<typeof signingIn>

/** Finds who a cookie belongs to, on the side of the store that reads: a long publish holds nobody up. */
export const recognising = ({ read }: Store, wiring: Omit<Wiring, 'db'>) => {
  const shared = options({ ...wiring, db: read })
  return betterAuth({
    ...shared,
    // It can neither renew nor delete.
    session: { ...shared.session, deferSessionRefresh: true },
    rateLimit: { enabled: false },
  })
}
export type Recognising = ReturnType<typeof recognising>

const provider = ({ issuer, clientId, clientSecret, name, roles }: OidcSettings) => ({
  providerId: OIDC,
  name,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  requireIdTokenVerification: true,
  clientId,
  clientSecret,
  scopes: ['openid', 'profile', 'email'],
  ...(roles !== null && {
    overrideUserInfo: true,
    mapProfileToUser: (profile: Record<string, unknown>) => ({
      role: roleIn(profile[roles.claim], roles.words),
    }),
  }),
})

/** The highest role that a claim names: one word, or a list of them. */
export function roleIn(claim: unknown, words: ReadonlyMap<string, Role>): Role {
  const named = (Array.isArray(claim) ? claim : [claim]).map((word) => words.get(String(word)))
  return (['ADMIN', 'EDITOR', 'ANALYST'] as const).find((role) => named.includes(role)) ?? 'PUBLIC'
}
