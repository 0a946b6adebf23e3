import { sql } from 'kysely'
import { migrate } from 'schema/database/migrate.ts'
import { migrations } from 'schema/database/migrations/index.ts'
import { describe, expect, it } from 'vitest'
import { dialects, freshUrl, open } from '../support/stores.ts'
import { filled } from './rows.ts'
import { insertReferences } from './seed-rows.ts'

const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0009'))

describe.each(dialects)('a store from before reports listed their indicators, on %s', (dialect) => {
  it('learns them from the facts', async () => {
    const store = await open(await freshUrl(dialect))
    await migrate(store, before)
    await insertReferences(store.write)
    const { indicator_ids: _, ...report } = filled.report
    for (const row of [report, { ...report, report_id: 'empty' }])
      await sql`insert into report (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
        values (${sql.join(Object.values(row))})`.execute(store.write)
    await store.write.insertInto('target_fact').values(filled.target_fact).execute()
    await migrate(store)
    const rows = await store.read
      .selectFrom('report')
      .select(['report_id', 'indicator_ids'])
      .orderBy('report_id')
      .execute()
    expect(rows).toEqual([
      { report_id: 'empty', indicator_ids: '[]' },
      {
        report_id: filled.target_fact.report_id,
        indicator_ids: JSON.stringify([filled.target_fact.indicator_id]),
      },
    ])
  })
})
