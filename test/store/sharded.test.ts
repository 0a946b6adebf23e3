import { readdir, readFile } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import { tableOutlines } from 'schema/database/dialect/table-keys.ts'
import { migrate } from 'schema/database/migrate.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { loadSeeds } from 'seeds/load.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore, type OpenStore } from '../support/stores.ts'

/** Spread over the nodes by project; every other table is small and stands on each. */
const SPREAD = [
  ...['project', 'project_region', 'fund_fact', 'target_fact', 'result_fact'],
  ...['transfer', 'statement', 'definition', 'fund_cell', 'result_cell'],
]

describe('a store that a sharded engine can spread', () => {
  let store: OpenStore
  beforeAll(async () => {
    store = await freshStore('postgres')
  })

  it('has the distribution column in every key of a spread table, and every table has a key', async () => {
    const outlines = await tableOutlines(store.read)
    expect(outlines.filter(({ key }) => key.length === 0)).toEqual([])
    const keyed = outlines.filter(({ key }) => key.includes('project_id')).map(({ name }) => name)
    expect(keyed.sort()).toEqual(SPREAD.toSorted())
    expect(await uniqueIndexesWithout(store.read)).toEqual([])
  })

  it('refers from spread tables to small ones only', async () => {
    const { rows } = await sql<{ from: string; to: string }>`
      select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
      from pg_constraint where contype = 'f'`.execute(store.read)
    expect(rows.length).toBeGreaterThan(10)
    const spread = rows.filter(
      ({ from, to }) => SPREAD.includes(to) || (SPREAD.includes(from) && SPREAD.includes(to)),
    )
    expect(spread).toEqual([])
  })

  it('has no triggers, and no sequence that nodes would have to share', async () => {
    const { rows } = await sql<{ name: string }>`
      select tgname::text as name from pg_trigger where not tgisinternal
      union all select column_name::text from information_schema.columns
        where table_name = any(${SPREAD}) and column_default like 'nextval%'`.execute(store.read)
    expect(rows).toEqual([])
  })

  it('is asked nothing that recurses, rolls up or skips rows', async () => {
    const sources = await queryFiles()
    expect(sources.length).toBeGreaterThan(8)
    const forbidden =
      /withRecursive|with recursive|\brollup\s*\(|grouping sets|\bcube\s*\(|\.offset\(|\boffset\s+\$/i
    expect(sources.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** A unique index without the column cannot be kept by nodes that do not ask each other. */
async function uniqueIndexesWithout(db: Kysely<Database>) {
  const { rows } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index
    where indisunique and indrelid::regclass::text = any(${SPREAD})
      and not exists (select 1 from pg_attribute
        where attrelid = indrelid and attname = 'project_id' and attnum = any(indkey))`.execute(db)
  return rows
}

async function queryFiles() {
  const root = new URL('../../server/src/', import.meta.url)
  const names = await readdir(root, { recursive: true })
  const queries = names.filter((name) => /\.queries\.ts$|(cells|places|columns|read-ledger)\.ts$/.test(name))
  return Promise.all(
    queries.map(async (path) => ({ path, text: await readFile(new URL(path, root), 'utf8') })),
  )
}

const CITUS_URL = process.env.CITUS_URL ?? ''

describe.runIf(CITUS_URL !== '')('a Citus cluster', () => {
  it('spreads facts and cells by project and answers as one machine does', async () => {
    const [sharded, single] = [await connect(CITUS_URL), await freshStore('postgres')]
    try {
      await migrate(sharded)
      await loadSeeds(sharded)
      await loadSeeds(single)
      const spread = await sql<{ name: string }>`
        select logicalrelid::regclass::text as name from pg_dist_partition where partmethod = 'h'`.execute(
        sharded.read,
      )
      expect(spread.rows.map(({ name }) => name).sort()).toEqual(SPREAD.toSorted())
      const cells = (db: Kysely<Database>) =>
        db
          .selectFrom('fund_cell')
          .selectAll()
          .orderBy('project_id')
          .orderBy('region_code')
          .orderBy('from_year')
          .orderBy('to_year')
          .orderBy('source')
          .execute()
      expect(await cells(sharded.read)).toEqual(await cells(single.read))
    } finally {
      await sharded.close()
    }
  })
})
