import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Database } from '../tables/database.ts'

/** A table as any engine has it: its columns, and those of its primary key in their order. */
export interface TableOutline {
  name: string
  columns: readonly string[]
  key: readonly string[]
}

/** What all others may refer to; rows of `region` refer to rows of smaller codes. */
const FIRST = ['scheme', 'programme', 'region', 'document', 'indicator', 'person']

/** Every table of ours, in an order in which rows can be inserted. */
export async function tableOutlines(db: Kysely<Database>): Promise<TableOutline[]> {
  const tables = await db.introspection.getTables()
  const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  const names = tables.filter(({ isView }) => !isView).map(({ name }) => name)
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const outlines: TableOutline[] = []
  for (const name of names) {
    const columns = tables.find((table) => table.name === name)?.columns ?? []
    outlines.push({ name, columns: columns.map((column) => column.name).sort(), key: await keyOf(db, name) })
  }
  return outlines
}

async function keyOf(db: Kysely<Database>, table: string): Promise<string[]> {
  const query =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? sql<{ name: string }>`select attname::text as name from pg_index
          join pg_attribute on attrelid = indrelid and attnum = any(indkey)
          where indisprimary and indrelid = to_regclass(${`"${table}"`})
          order by array_position(indkey::int2[], attnum)`
      : sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
  return (await query.execute(db)).rows.map(({ name }) => name)
}
