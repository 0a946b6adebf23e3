import { join } from 'node:path'
import { ROLES, type Role } from 'schema/database/terms.ts'
import { z } from 'zod'
import type { AccessSettings } from './access/settings.ts'

const DATA_DIR = 'data'

/** Every setting: its name in the environment, what it may be, what it is if not set. The only reader of the environment. */
export const SETTINGS = z.object({
  /** Port of dashboard and API. */
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535).default(4000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of the SQLite store, and of the files that are imported. */
  DATA_DIR: z.string().min(1, 'must name a folder').default(DATA_DIR),
  /** The store: `sqlite:path` or `postgres://…`; by default a file in DATA_DIR. */
  DATABASE_URL: z.string().optional(),
  /** A replica of a PostgreSQL store, which answers; by default the store itself does. */
  DATABASE_READER_URL: z.string().optional(),
  /** Connections that answer, of each process; by default 3 on a file, 10 on PostgreSQL. */
  DATABASE_READERS: z.coerce.number('must be a number of connections').int().min(1).max(200).optional(),
  /** Whether the made-up programme is loaded and shown beside the real ones. */
  SIMULATED: z.enum(['on', 'off'], 'must be on or off').default('on'),
  /** Milliseconds that a query may take before it is stopped. */
  QUERY_DEADLINE_MS: z.coerce.number('must be milliseconds').int().min(1).default(10_000),
  /** Megabytes that answers may take which are kept to be given again; 0 keeps none. */
  ANSWER_CACHE_MB: z.coerce.number('must be megabytes').int().min(0).default(64),
  /** Megabytes that the figures of a release may take in memory; a larger release is answered by the store. */
  COLUMNS_MB: z.coerce.number('must be megabytes').int().min(0).default(256),
  /** Where browsers reach the dashboard: `https://…`, without a path; by default http://localhost and the port. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be http://… or https://…' }).optional(),
  /** Addresses, or ranges, of proxies whose X-Forwarded-For is believed, with commas; nobody's if not set. */
  TRUSTED_PROXIES: z.string().optional(),
  /** Whether reading needs a sign-in too. */
  REQUIRE_SIGN_IN: z.enum(['on', 'off'], 'must be on or off').default('off'),
  /** Signs the cookies of who has signed in; by default made at the first start and kept in DATA_DIR. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Address of an identity provider (OpenID Connect). */
  OIDC_ISSUER: z.url('must be an address').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button to the identity provider says. */
  OIDC_NAME: z.string().min(1).default('OpenID Connect'),
  /** The claim that says somebody's role at every sign-in; by default administrators give roles here. */
  OIDC_ROLE_CLAIM: z.string().min(1).optional(),
  /** Which word of that claim means which role: `word=ROLE`, with commas. */
  OIDC_ROLES: z.string().default(ROLES.map((role) => `${role}=${role}`).join(',')),
  /** Processes that serve; `--workers N` says the same. */
  WORKERS: z.coerce.number('must be a number of processes').int().min(1).max(64).default(1),
  /** Sites that may show a chart in a frame of theirs: origins like `https://portal.example`, with commas, or `*`. */
  EMBED_ORIGINS: z
    .string()
    .refine((text) => listed(text).every(isOrigin), 'must list origins like https://portal.example, or *')
    .default(''),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

export interface Config {
  port: number
  host: string
  databaseUrl: string
  /** Where answers are read, and by how many connections; what is left out is the store's own. */
  reading: { readerUrl?: string; readers?: number }
  /** Folder where files are kept that somebody sent. */
  importFolder: string
  /** False leaves every simulated programme out altogether. */
  simulated: boolean
  deadlineMs: number
  keptAnswerBytes: number
  columnBytes: number
  workers: number
  /** Who may frame a chart; nobody where empty. */
  embedOrigins: string[]
  logLevel: string
  /** How people sign in; a null secret is the one in `secretFile`. */
  access: Omit<AccessSettings, 'secret'> & { secret: string | null; secretFile: string }
}

export class BadSettings extends Error {
  override readonly name = 'BadSettings'
}

/** The environment with what the command line says instead: `--workers N`. */
export function withFlags(args: readonly string[], environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const flag = args.indexOf('--workers')
  return flag < 0 ? environment : { ...environment, WORKERS: args[flag + 1] ?? '' }
}

/** @throws BadSettings with all bad settings at once */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = SETTINGS.safeParse(environment)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new BadSettings(`Wrong settings: ${wrong.join('; ')}.`)
  }
  const {
    PORT,
    HOST,
    DATA_DIR: folder,
    DATABASE_URL,
    DATABASE_READER_URL,
    DATABASE_READERS,
    SIMULATED,
    QUERY_DEADLINE_MS,
    ANSWER_CACHE_MB,
    COLUMNS_MB,
    WORKERS,
    EMBED_ORIGINS,
    LOG_LEVEL,
  } = parsed.data
  return {
    port: PORT,
    host: HOST,
    importFolder: join(folder, 'imports'),
    databaseUrl: DATABASE_URL ?? `sqlite:${join(folder, 'jixiao.sqlite')}`,
    reading: {
      ...(DATABASE_READER_URL !== undefined && { readerUrl: DATABASE_READER_URL }),
      ...(DATABASE_READERS !== undefined && { readers: DATABASE_READERS }),
    },
    simulated: SIMULATED === 'on',
    deadlineMs: QUERY_DEADLINE_MS,
    keptAnswerBytes: ANSWER_CACHE_MB * 1_000_000,
    columnBytes: COLUMNS_MB * 1_000_000,
    workers: WORKERS,
    embedOrigins: listed(EMBED_ORIGINS),
    logLevel: LOG_LEVEL,
    access: accessOf(parsed.data),
  }
}

/** @throws BadSettings where settings do not go together */
function accessOf(set: z.infer<typeof SETTINGS>): Config['access'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = set
  const given = [issuer, clientId, clientSecret, set.PUBLIC_URL].filter((value) => value !== undefined)
  const asked = [issuer, clientId, clientSecret].some((value) => value !== undefined)
  if (asked && given.length < 4) {
    throw new BadSettings(
      'Wrong settings: OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL go together; set all four or none.',
    )
  }
  return {
    secret: set.AUTH_SECRET ?? null,
    secretFile: join(set.DATA_DIR, 'auth-secret'),
    publicUrl: new URL(set.PUBLIC_URL ?? `http://localhost:${set.PORT}`).origin,
    trustedProxies: listed(set.TRUSTED_PROXIES ?? ''),
    requireSignIn: set.REQUIRE_SIGN_IN === 'on',
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, name: set.OIDC_NAME, roles: rolesOf(set) }
        : null,
  }
}

function rolesOf({ OIDC_ROLE_CLAIM: claim, OIDC_ROLES }: z.infer<typeof SETTINGS>) {
  if (claim === undefined) return null
  const words = listed(OIDC_ROLES).map((pair): [string, Role] => {
    const [word = '', named] = pair.split('=').map((part) => part.trim())
    const role = ROLES.find((known) => known === named)
    if (role) return [word, role]
    throw new BadSettings(
      `Wrong settings: OIDC_ROLES ${pair} must be word=ROLE, with a role of ${ROLES.join(', ')}.`,
    )
  })
  return { claim, words: new Map(words) }
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const isOrigin = (text: string): boolean =>
  text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text)
