import {
  type ColumnDataType,
  type CreateTableBuilder,
  type Kysely,
  PostgresAdapter,
  type RawBuilder,
  sql,
} from 'kysely'
import { type Distribution, distribute } from './distribute.ts'

type ColumnKind = 'text' | 'integer' | 'real'
/** `?` allows null. `real` is a double; a boolean is an integer 0 or 1. */
export type ColumnType = ColumnKind | `${ColumnKind}?`

export interface TableShape {
  columns: Record<string, ColumnType>
  key: readonly string[]
  /** Column → `table.column` of a reference table. */
  references?: Record<string, string>
  /** Name → condition that each row fulfils. */
  checks?: Record<string, RawBuilder<boolean>>
  /** The columns of each index beyond the key. */
  indexes?: readonly (readonly string[])[]
  /** The column by which a sharded engine spreads the rows, or `reference` for a copy on every node. */
  distribution: Distribution
}

type DataType = ColumnDataType | RawBuilder<unknown>

/** 64-bit integers everywhere; text sorts by code point on both engines, so that pages come in the same order. */
const POSTGRES: Record<ColumnKind, DataType> = {
  text: sql`text collate "C"`,
  integer: 'int8',
  real: 'float8',
}
const SQLITE: Record<ColumnKind, DataType> = { text: 'text', integer: 'integer', real: 'real' }

/** Makes one table with its key, foreign keys, checks, indexes and distribution. */
export const createTable = async (db: Kysely<unknown>, name: string, shape: TableShape): Promise<void> => {
  const postgres = isPostgres(db)
  const types = postgres ? POSTGRES : SQLITE

  let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, type] of Object.entries(shape.columns)) {
    const target = shape.references?.[column]
    table = table.addColumn(column, types[type.replace('?', '') as ColumnKind], (definition) => {
      const filled = type.endsWith('?') ? definition : definition.notNull()
      return target ? filled.references(target) : filled
    })
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...shape.key])
  for (const [check, condition] of Object.entries(shape.checks ?? {})) {
    table = table.addCheckConstraint(`${name}_${check}`, condition)
  }
  // SQLite would put text into an integer column; strict tables refuse it as PostgreSQL does.
  await (postgres ? table : table.modifyEnd(sql`strict`)).execute()

  for (const columns of shape.indexes ?? []) {
    const index = db.schema.createIndex(`${name}_${columns.join('_')}`).on(name)
    await index.columns([...columns]).execute()
  }
  if (postgres) await distribute(db, name, shape.distribution)
}

const isPostgres = (db: Kysely<unknown>): boolean => db.getExecutor().adapter instanceof PostgresAdapter
