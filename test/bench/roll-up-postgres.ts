import { type Kysely, sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import { insertRows } from 'schema/database/dialect/insert-rows.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { makeDatabase } from './databases.ts'
import { ROLL_UP_TABLES, rollUpRows } from './roll-up.ts'

const TABLES = [
  `create table region (region_code text primary key, name text not null)`,
  `create table project (project_id text primary key, short_name text not null, name text not null)`,
  `create table indicator (indicator_id text primary key, name text not null)`,
  `create table fund (fund_id int generated always as identity primary key, project_id text not null, region_code text not null, region_level text not null,
    parent_code text not null, year int not null, source text not null, budget bigint, executed bigint,
    budget_known int not null, executed_known int not null, comparable int not null, rate double precision)`,
  `create table result (result_id text not null, project_id text not null, region_code text not null,
    region_level text not null, parent_code text not null, year int not null, indicator_id text not null,
    status text not null, completion double precision, capped double precision, unmet int not null)`,
]

/** Keys that make the relations, and for each question an index that holds all that it reads. */
const INDEXES = [
  `alter table fund add unique (project_id, region_code, source, year)`,
  `alter table fund add foreign key (project_id) references project, add foreign key (region_code) references region`,
  `create index on fund (region_code, source, year) include (budget, executed)`,
  `create index on fund (parent_code, source, year)
    include (region_code, budget, executed, budget_known, executed_known, comparable)`,
  `alter table result add primary key (result_id)`,
  `alter table result add foreign key (project_id) references project, add foreign key (region_code) references region,
    add foreign key (indicator_id) references indicator`,
  `create index on result (parent_code, year) include (region_code, capped, unmet)`,
  `create index on result (region_level, completion, result_id)`,
]

/** The peers' tables in a PostgreSQL database of their own, made unless there; answers its address. */
export async function rollUpOnPostgres(server: string, scale: string, file: string): Promise<string> {
  return makeDatabase(server, `roll_up_${scale}`, async (url) => {
    const from = await connect(`sqlite:${file}`, { deadlineMs: 3_600_000 })
    const to = await connect(url)
    await fill(from.read, to.write)
    await Promise.all([from.close(), to.close()])
  })
}

async function fill(from: Kysely<Database>, to: Kysely<Database>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(to)
  for (const statement of TABLES) await run(statement)
  for (const table of ROLL_UP_TABLES)
    for await (const rows of rollUpRows(from, table)) await insertRows(to, table, rows)
  for (const statement of [...INDEXES, 'vacuum analyze']) await run(statement)
}
