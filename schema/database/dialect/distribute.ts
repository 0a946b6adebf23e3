import { type Kysely, sql } from 'kysely'

export type Distribution = string | 'reference'

/** On a PostgreSQL with Citus, spreads a table over the nodes or copies it to each; elsewhere does nothing. */
export const distribute = async (
  db: Kysely<unknown>,
  table: string,
  distribution: Distribution,
): Promise<void> => {
  const citus = await sql`select 1 from pg_extension where extname = 'citus'`.execute(db)
  if (citus.rows.length === 0) return
  await (distribution === 'reference'
    ? sql`select create_reference_table(${table})`
    : sql`select create_distributed_table(${table}, ${distribution})`
  ).execute(db)
}
