import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import type { Database } from 'schema/database/tables/database.ts'

/**
 * The very cells of a store as the peers get them: narrow tables with what the five questions ask for and no more, names
 * beside them, every condition an equality or a range, and an index that serves each question. Years only. Amounts in 分.
 */
const TABLES = {
  region: `select region_code, name from main_store.region`,
  project: `select project_id, short_name, name from main_store.project`,
  indicator: `select indicator_id, name from main_store.indicator`,
  fund: `select cell.project_id, cell.region_code, region.level as region_level,
      coalesce(region.parent_code, '') as parent_code, from_year as year, source, budget, executed,
      budget_status <> 'NOT_REPORTED' as budget_known, executed_status <> 'NOT_REPORTED' as executed_known,
      budget_status in ('REPORTED', 'DERIVED') and executed_status in ('REPORTED', 'DERIVED') as comparable,
      case when budget > 0 and budget_status in ('REPORTED', 'DERIVED') and executed_status in ('REPORTED', 'DERIVED')
        then cast(executed as real) / budget end as rate
    from main_store.fund_cell as cell join main_store.region using (region_code)
    where is_span = 0 and from_year = to_year
    order by project_id, region_code, source, year`,
  result: `select result_id, cell.project_id, cell.region_code, region.level as region_level,
      coalesce(region.parent_code, '') as parent_code, from_year as year, indicator_id, status, completion,
      min(completion, 1.0) as capped, status = 'UNMET' as unmet
    from main_store.result_cell as cell join main_store.region using (region_code)
    where is_span = 0 and from_year = to_year`,
} as const

const INDEXES = [
  `create unique index region_key on region (region_code)`,
  `create unique index project_key on project (project_id)`,
  `create unique index indicator_key on indicator (indicator_id)`,
  `create unique index fund_key on fund (project_id, region_code, source, year)`,
  `create index fund_place on fund (region_code, source, year, budget, executed, budget_known, executed_known, comparable)`,
  `create index fund_parts on fund (parent_code, source, year, region_code, budget, executed, budget_known, executed_known, comparable)`,
  `create unique index result_key on result (result_id)`,
  `create index result_parts on result (parent_code, year, region_code, capped, unmet)`,
  `create index result_order on result (region_level, completion is null, completion, project_id, indicator_id, region_code, year)`,
  `create table result_count as select region_level, count(*) as results from result group by region_level`,
]

/** Makes the peers' file from a store in a file, unless it is there. */
export async function rollUp(storeFile: string, file: string): Promise<void> {
  if (existsSync(file)) return
  const unfinished = `${file}.part`
  await rm(unfinished, { force: true })
  const made = await connect(`sqlite:${unfinished}`)
  const run = (statement: string) => sql.raw(statement).execute(made.write)
  await sql`attach database ${storeFile} as main_store`.execute(made.write)
  for (const [name, query] of Object.entries(TABLES)) await run(`create table ${name} as ${query}`)
  for (const statement of [...INDEXES, 'analyze']) await run(statement)
  await made.close()
  await rename(unfinished, file)
}

export type RollUpTable = keyof typeof TABLES
export const ROLL_UP_TABLES: readonly RollUpTable[] = ['region', 'project', 'indicator', 'fund', 'result']

/** Rows of a table, piece by piece. */
export async function* rollUpRows(db: Kysely<Database>, table: RollUpTable) {
  const piece = 20_000
  for (let from = 0; ; from += piece) {
    const { rows } = await sql<Record<string, string | number | null>>`
      select * from ${sql.table(table)} where rowid > ${from} and rowid <= ${from + piece}`.execute(db)
    if (rows.length === 0) return
    yield rows
  }
}
