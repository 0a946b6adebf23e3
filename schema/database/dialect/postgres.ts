import { type CompiledQuery, type DatabaseConnection, type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { QueryTimeout } from '../errors.ts'

export interface PostgresOptions {
  readOnly: boolean
  /** Most connections at once. */
  size: number
  /** Milliseconds until the server cancels a statement; none if absent. */
  deadlineMs?: number | undefined
}

/** Connections wait this long for the server to answer, in milliseconds. */
const CONNECT_TIMEOUT_MS = 10_000
/** SQLSTATE of a statement that ran into `statement_timeout`. */
const QUERY_CANCELED = '57014'

export const openPostgres = (url: string, { readOnly, size, deadlineMs }: PostgresOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: deadlineMs ?? false,
    options: `-c default_transaction_read_only=${readOnly ? 'on' : 'off'}`,
    types: { getTypeParser: (oid, format) => numbers.get(oid) ?? pg.types.getTypeParser(oid, format) },
  })
  // An idle connection that breaks leaves the pool by itself; unheard, its error would end the process.
  pool.on('error', () => {})
  return pool
}

export const postgresDialect = (pool: pg.Pool, deadlineMs?: number): Dialect =>
  new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      if (deadlineMs !== undefined) nameTimeouts(connection, deadlineMs)
    },
  })

/** Figures are numbers on both engines. PostgreSQL sends int8 (counts, sums of integers) and numeric as text. */
const parseNumber = (text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError(`${text} is too large`)
  return value
}
const numbers = new Map<number, (text: string) => number>([
  [pg.types.builtins.INT8, parseNumber],
  [pg.types.builtins.NUMERIC, parseNumber],
])

/** Names the one error that a reader may be shown; it goes around the connection because Kysely has no such hook. */
const nameTimeouts = (connection: DatabaseConnection, deadlineMs: number) => {
  const ask: DatabaseConnection['executeQuery'] = connection.executeQuery.bind(connection)
  connection.executeQuery = async <R>(query: CompiledQuery) => {
    try {
      return await ask<R>(query)
    } catch (error) {
      throw postgresCode(error) === QUERY_CANCELED ? new QueryTimeout(deadlineMs) : error
    }
  }
}

/** The error's five-letter SQLSTATE or Node's own code, such as `ECONNREFUSED`. */
const postgresCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
