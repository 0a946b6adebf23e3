import { type Kysely, sql } from 'kysely'
import type { Cells, CellValue } from '../dialect/insert-rows.ts'
import type { TableOutline } from '../dialect/table-keys.ts'
import type { Database } from '../tables/database.ts'

const PAGE = 2_000

/** All rows of a table in the order of its key, a page at a time: the same order on every engine. */
export async function* readTable(
  db: Kysely<Database>,
  { name, columns, key }: TableOutline,
): AsyncGenerator<Cells[]> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const keys = sql.join(key.map((column) => sql.ref(column)))
  let last: CellValue[] | null = null
  for (;;) {
    const after = last === null ? sql`` : sql`where (${keys}) > (${sql.join(last)})`
    const page: Cells[] = (
      await sql<Cells>`select ${names} from ${sql.table(name)} ${after} order by ${keys} limit ${PAGE}`.execute(
        db,
      )
    ).rows
    if (page.length > 0) yield page
    const end = page.at(-1)
    if (page.length < PAGE || end === undefined) return
    last = key.map((column) => end[column] ?? null)
  }
}
