import { CompiledQuery, type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Database } from '../tables/database.ts'

export type CellValue = string | number | null

/** Rows of one statement: enough to make its own cost small, few enough to keep its text small. */
const ROWS = 1000

/** A row by column. */
export type Cells = Readonly<Record<string, CellValue>>

/**
 * Inserts many rows, each with the columns of the first, and `also` in each. A statement carries its rows as one JSON
 * text, which the engine takes apart on its own thread while the next one is written: a fraction of the parameters' cost
 * here, and a statement that is the same for any number of rows.
 * @throws TypeError for what is no text, finite number or null
 */
export async function insertRows(
  db: Kysely<Database>,
  table: string,
  rows: readonly Cells[],
  also: Cells = {},
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const own = Object.keys(first)
  const statement = await statementFor(db, table, [...own, ...Object.keys(also)])
  const same = Object.values(also)
  let writing: Promise<unknown> = Promise.resolve()
  try {
    for (let start = 0; start < rows.length; start += ROWS) {
      const part = rows.slice(start, start + ROWS).map((row) => valuesOf(row, own, same))
      const text = JSON.stringify(part)
      await writing
      writing = db.executeQuery(CompiledQuery.raw(statement, [text]))
    }
  } finally {
    await writing
  }
}

/** JSON would write NaN as null, and a boolean as something else on each engine: refused, as parameters are. */
function valuesOf(row: Cells, columns: readonly string[], also: readonly CellValue[]): CellValue[] {
  const values = columns.map((column) => row[column] as CellValue).concat(also)
  for (const value of values)
    if (value !== null && typeof value !== 'string' && !Number.isFinite(value))
      throw new TypeError(`A value must be text, a finite number or null, not ${typeof value} ${value}.`)
  return values
}

async function statementFor(
  db: Kysely<Database>,
  table: string,
  columns: readonly string[],
): Promise<string> {
  const names = columns.map((column) => `"${column}"`).join(', ')
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) {
    const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
    return `insert into "${table}" (${names}) select ${values} from json_each(?)`
  }
  const types = await columnTypes(db, table)
  const values = columns.map((column, index) => `(value ->> ${index})::${types.get(column)}`).join(', ')
  return `insert into "${table}" (${names}) select ${values} from jsonb_array_elements($1::jsonb)`
}

/** PostgreSQL has to be told what a text out of JSON is; a cast is three times as fast as a record of the table's type. */
async function columnTypes(db: Kysely<Database>, table: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${`"${table}"`}::regclass and attnum > 0`.execute(db)
  return new Map(rows.map(({ name, type }) => [name, type]))
}
