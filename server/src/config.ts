import { join } from 'node:path'
import { z } from 'zod'

const DATA_DIR = 'data'

/** Every setting: its name in the environment, what it may be, what it is if not set. The only reader of the environment. */
export const SETTINGS = z.object({
  /** Port of dashboard and API. */
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535).default(4000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of the SQLite store. */
  DATA_DIR: z.string().min(1, 'must name a folder').default(DATA_DIR),
  /** The store: `sqlite:path` or `postgres://…`; by default a file in DATA_DIR. */
  DATABASE_URL: z.string().optional(),
  /** Whether the made-up programme is loaded and shown beside the real ones. */
  SIMULATED: z.enum(['on', 'off'], 'must be on or off').default('on'),
  /** Milliseconds that a query may take before it is stopped. */
  QUERY_DEADLINE_MS: z.coerce.number('must be milliseconds').int().min(1).default(10_000),
  /** Megabytes that answers may take which are kept to be given again; 0 keeps none. */
  ANSWER_CACHE_MB: z.coerce.number('must be megabytes').int().min(0).default(64),
  /** Megabytes that the figures of a release may take in memory; a larger release is answered by the store. */
  COLUMNS_MB: z.coerce.number('must be megabytes').int().min(0).default(256),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

export interface Config {
  port: number
  host: string
  databaseUrl: string
  /** False leaves every simulated programme out altogether. */
  simulated: boolean
  deadlineMs: number
  keptAnswerBytes: number
  columnBytes: number
  logLevel: string
}

export class BadSettings extends Error {
  override readonly name = 'BadSettings'
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
    SIMULATED,
    QUERY_DEADLINE_MS,
    ANSWER_CACHE_MB,
    COLUMNS_MB,
    LOG_LEVEL,
  } = parsed.data
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? `sqlite:${join(folder, 'jixiao.sqlite')}`,
    simulated: SIMULATED === 'on',
    deadlineMs: QUERY_DEADLINE_MS,
    keptAnswerBytes: ANSWER_CACHE_MB * 1_000_000,
    columnBytes: COLUMNS_MB * 1_000_000,
    logLevel: LOG_LEVEL,
  }
}
