import { type Kysely, sql } from 'kysely'

interface Tables {
  report: { report_id: string; indicator_ids: string }
  target_fact: { report_id: string; indicator_id: string }
  result_fact: { report_id: string; indicator_id: string }
}

/** Which indicators a report describes, beside the documents that it cites: so that a programme can be left out whole. */
export const up = async (db: Kysely<Tables>): Promise<void> => {
  await db.schema
    .alterTable('report')
    .addColumn('indicator_ids', 'text', (column) => column.notNull().defaultTo(sql`'[]'`))
    .execute()
  const named = await db
    .selectFrom('target_fact')
    .select(['report_id', 'indicator_id'])
    .union(db.selectFrom('result_fact').select(['report_id', 'indicator_id']))
    .execute()
  for (const report of new Set(named.map(({ report_id }) => report_id))) {
    const ids = named.filter(({ report_id }) => report_id === report).map(({ indicator_id }) => indicator_id)
    await db
      .updateTable('report')
      .set({ indicator_ids: JSON.stringify(ids.sort()) })
      .where('report_id', '=', report)
      .execute()
  }
}
