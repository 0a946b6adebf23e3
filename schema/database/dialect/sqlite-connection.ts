import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import sqlite3 from 'sqlite3'
import { QueryTimeout } from '../errors.ts'

/** One open handle on the file. It runs one statement at a time, on libuv's thread pool. */
export interface SqliteConnection extends DatabaseConnection {
  exec(sql: string): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  readOnly: boolean
  /** Milliseconds until a query is interrupted; none if absent. */
  deadlineMs?: number | undefined
}

/** How long a connection waits for another process's lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 15_000
/** An interrupt before the statement has reached its thread is lost, so it is repeated until it bites. */
const INTERRUPT_AGAIN_MS = 20

const WRITES = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'])

export const openSqlite = async (file: string, options: OpenOptions): Promise<SqliteConnection> => {
  const db = await new Promise<sqlite3.Database>((resolve, reject) => {
    const mode = options.readOnly ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE
    // The driver never calls back unless the mode is passed.
    const opened = new sqlite3.Database(file, mode | sqlite3.OPEN_FULLMUTEX, (error) =>
      error ? reject(error) : resolve(opened),
    )
  })
  db.configure('busyTimeout', BUSY_TIMEOUT_MS)

  return {
    executeQuery: <R>(query: CompiledQuery) => withDeadline(db, options.deadlineMs, () => run<R>(db, query)),
    streamQuery: () => {
      throw new Error('Streaming is not supported: ask for pages.')
    },
    exec: (sql) => settle((done) => db.exec(sql, done)),
    close: () => settle((done) => db.close(done)),
  }
}

const settle = (start: (done: (error: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve())))

const run = <R>(db: sqlite3.Database, { sql, parameters, query }: CompiledQuery) =>
  new Promise<QueryResult<R>>((resolve, reject) => {
    const values = parameters.map(bindable)
    if (WRITES.has(query.kind) && !('returning' in query && query.returning)) {
      db.run(sql, values, function (error) {
        if (error) return reject(error)
        resolve({ rows: [], numAffectedRows: BigInt(this.changes), insertId: BigInt(this.lastID) })
      })
    } else {
      db.all<R>(sql, values, (error, rows) => (error ? reject(error) : resolve({ rows })))
    }
  })

/** The driver would store NaN as null and anything else as its text: refuse what PostgreSQL would refuse. */
const bindable = (value: unknown) => {
  if (value === null || typeof value === 'string' || Number.isFinite(value) || value instanceof Uint8Array) {
    return value
  }
  throw new TypeError(`A parameter must be text, a finite number, bytes or null, not ${typeof value}.`)
}

const withDeadline = async <T>(db: sqlite3.Database, ms: number | undefined, work: () => Promise<T>) => {
  if (ms === undefined) return work()
  let expired = false
  let timer = setTimeout(function stop() {
    expired = true
    db.interrupt()
    timer = setTimeout(stop, INTERRUPT_AGAIN_MS)
  }, ms)
  try {
    return await work()
  } catch (error) {
    throw expired && sqliteCode(error) === 'SQLITE_INTERRUPT' ? new QueryTimeout(ms) : error
  } finally {
    clearTimeout(timer)
  }
}

/** `SQLITE_BUSY`, `SQLITE_NOTADB` …; undefined if the error is not the driver's. */
export const sqliteCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
