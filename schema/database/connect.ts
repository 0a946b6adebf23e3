import { Kysely } from 'kysely'
import { openPostgres, postgresDialect } from './dialect/postgres.ts'
import { postgresStamp } from './dialect/postgres-stamp.ts'
import { sqliteDialect } from './dialect/sqlite.ts'
import { openReader, openWriter } from './dialect/sqlite-file.ts'
import { sqliteStamp } from './dialect/sqlite-stamp.ts'
import { StoreError } from './errors.ts'
import type { Stamp } from './stamp.ts'
import type { Database } from './tables/database.ts'

/** The open store. Queries take `read`; only ingest and migrations take `write`. */
export interface Store {
  dialect: 'sqlite' | 'postgres'
  /** The SQLite file; null on PostgreSQL. */
  file: string | null
  /** A pool that cannot write and whose queries have a deadline (`QueryTimeout`). */
  read: Kysely<Database>
  /** One writer at a time on SQLite; no deadline. */
  write: Kysely<Database>
  /** Milliseconds that a query on the read side may take. */
  deadlineMs: number
  /** Whether anything was written meanwhile, by this or another process. */
  stamp: Stamp
  close(): Promise<void>
}

export interface ConnectOptions {
  /** A replica that reads instead of the PostgreSQL store itself. It may lag: a publish is seen once it has come there. */
  readerUrl?: string
  /** Connections that read; 3 on SQLite, since libuv has four threads and the writer needs one, 10 on PostgreSQL. */
  readers?: number
  /** Milliseconds that a query on the read side may take; 10 000 unless told. */
  deadlineMs?: number
}

const DEADLINE_MS = 10_000

/**
 * Opens `sqlite:path/to/file` (made if missing) or `postgres://…`. Tables are made by `migrate`.
 * @throws StoreError STORE_URL, STORE_UNWRITABLE, STORE_UNREADABLE, STORE_UNREACHABLE
 */
export const connect = async (url: string, options: ConnectOptions = {}): Promise<Store> => {
  if (/^postgres(ql)?:\/\//.test(url)) return connectPostgres(url, options)
  const file = /^sqlite:(.+)$/.exec(url)?.[1]
  if (file === ':memory:') {
    throw new StoreError(
      'STORE_URL',
      'The store must be a file, since readers and the writer share it: use sqlite:path/to/file.',
    )
  }
  if (!file) {
    throw new StoreError(
      'STORE_URL',
      'The address of the store must be sqlite:path/to/file or postgres://user@host/database.',
    )
  }
  if (options.readerUrl !== undefined) {
    throw new StoreError('STORE_URL', 'A store in a file has no replica: leave out DATABASE_READER_URL.')
  }
  return connectSqlite(file, options)
}

const connectSqlite = async (
  file: string,
  { readers = 3, deadlineMs = DEADLINE_MS }: ConnectOptions,
): Promise<Store> => {
  const writer = await openWriter(file)
  const pool = await Promise.all(Array.from({ length: readers }, () => openReader(file, deadlineMs)))
  const stamp = sqliteStamp(file)
  return {
    dialect: 'sqlite',
    file,
    deadlineMs,
    read: new Kysely({ dialect: sqliteDialect({ connections: pool, begin: 'begin' }) }),
    write: new Kysely({ dialect: sqliteDialect({ connections: [writer], begin: 'begin immediate' }) }),
    stamp,
    close: async () => {
      await stamp.close()
      await Promise.all(pool.map((reader) => reader.close()))
      // Last, so that it is the one to fold the write-ahead log into the file.
      await writer.close()
    },
  }
}

const connectPostgres = async (
  url: string,
  { readers = 10, deadlineMs = DEADLINE_MS, readerUrl = url }: ConnectOptions,
): Promise<Store> => {
  const reading = openPostgres(readerUrl, { readOnly: true, size: readers, deadlineMs })
  const writing = openPostgres(url, { readOnly: false, size: 4 })
  try {
    await writing.query('select 1')
    if (readerUrl !== url) await reading.query('select 1')
  } catch (cause) {
    await Promise.all([reading.end(), writing.end()])
    throw new StoreError(
      'STORE_UNREACHABLE',
      'The PostgreSQL server did not let us in: check that it runs and that DATABASE_URL, and DATABASE_READER_URL if set, name its host, database, user and password.',
      { cause },
    )
  }
  const stamp = postgresStamp(url)
  return {
    dialect: 'postgres',
    file: null,
    deadlineMs,
    read: new Kysely({ dialect: postgresDialect(reading, deadlineMs) }),
    write: new Kysely({ dialect: postgresDialect(writing) }),
    stamp,
    close: async () => {
      await Promise.all([stamp.close(), reading.end(), writing.end()])
    },
  }
}
