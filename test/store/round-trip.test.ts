import { type Insertable, type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'
import { blank, filled, type TableName, tableNames, tablesWithBlanks } from './rows.ts'

describe.each(dialects)('a row of each table on %s', (dialect) => {
  let db: Kysely<Database>
  beforeAll(async () => {
    db = (await freshStore(dialect)).write
  })

  it.each(tableNames)('%s comes back as it went in, every column filled', async (table) => {
    await db.insertInto(table).values(filled[table]).execute()
    expect(await allOf(db, table)).toEqual([filled[table]])
  })

  it.each(tablesWithBlanks)('%s keeps what is missing missing', async (table) => {
    const row = { ...filled[table], ...blank[table] }
    await db.updateTable(table).set(blank[table]).execute()
    expect(await allOf(db, table)).toEqual([row])
  })

  it.each(tableNames)('%s refuses a row with any other column missing', async (table) => {
    const columns = Object.keys(filled[table]).filter((column) => !(column in blank[table]))
    for (const column of columns) {
      const update = sql`update ${sql.table(table)} set ${sql.ref(column)} = null`
      await expect(update.execute(db), `${table}.${column}`).rejects.toThrow(/null|mismatch/i)
    }
  })

  it.each(tableNames)('%s refuses the same key twice', async (table) => {
    await expect(db.insertInto(table).values(filled[table]).execute()).rejects.toThrow(/unique|duplicate/i)
  })
})

const allOf = async <T extends TableName>(
  db: Kysely<Database>,
  table: T,
): Promise<Insertable<Database[T]>[]> => {
  const { rows } = await sql<Insertable<Database[T]>>`select * from ${sql.table(table)}`.execute(db)
  return rows
}
