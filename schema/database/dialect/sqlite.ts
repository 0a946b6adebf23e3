import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqliteConnection } from './sqlite-connection.ts'

/**
 * SQLite does roll back DDL; Kysely's own adapter leaves that unused. With it, and with `begin immediate`,
 * a killed migration leaves nothing behind and the transaction is the lock between processes.
 */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** `begin`: a plain `begin` takes the write lock too late and loses writes to `SQLITE_BUSY`. */
export interface SqliteDialectConfig {
  connections: readonly SqliteConnection[]
  begin: 'begin' | 'begin immediate'
}

export const sqliteDialect = (config: SqliteDialectConfig): Dialect => ({
  createDriver: () => pooled(config),
  createAdapter: () => new TransactionalSqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})

/** Lends each connection to one borrower at a time; who comes when all are out waits in line. */
const pooled = ({ connections, begin }: SqliteDialectConfig): Driver => {
  const idle: DatabaseConnection[] = [...connections]
  const waiting: ((connection: DatabaseConnection) => void)[] = []
  const say = async (connection: DatabaseConnection, sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }

  return {
    init: async () => {},
    acquireConnection: async () => idle.pop() ?? new Promise((resolve) => waiting.push(resolve)),
    releaseConnection: async (connection) => {
      const next = waiting.shift()
      if (next) next(connection)
      else idle.push(connection)
    },
    beginTransaction: (connection) => say(connection, begin),
    commitTransaction: (connection) => say(connection, 'commit'),
    rollbackTransaction: (connection) => say(connection, 'rollback'),
    // Kysely skips this on a database that was never asked anything, so who opened the connections closes them.
    destroy: async () => {},
  }
}
