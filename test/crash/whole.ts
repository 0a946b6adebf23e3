import type { Store } from 'schema/database/connect.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { expect } from 'vitest'

const VERSIONED = [
  ...(['report', 'project', 'project_region', 'fund_fact', 'target_fact', 'result_fact'] as const),
  ...(['restatement', 'definition', 'transfer', 'statement', 'fund_cell', 'result_cell'] as const),
  ...(['finding', 'check_run', 'programme_version', 'document_version', 'indicator_version'] as const),
]

/** That a store holds whole releases and nothing beside them. @returns the newest */
export async function expectWhole({ read }: Store): Promise<number> {
  const releases = await read.selectFrom('release').selectAll().orderBy('release_id').execute()
  const last = releases.length
  expect(releases.map(({ release_id }) => release_id)).toEqual(Array.from({ length: last }, (_, i) => i + 1))
  const standing: Record<string, number> = {}
  for (const table of VERSIONED) {
    const rows = await read
      .selectFrom(table)
      .select(['since_release', 'until_release'])
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .groupBy(['since_release', 'until_release'])
      .execute()
    for (const { since_release, until_release } of rows) {
      expect(since_release, table).toBeLessThanOrEqual(last)
      expect(since_release, table).toBeLessThan(until_release)
      if (until_release !== OPEN) expect(until_release, table).toBeLessThanOrEqual(last)
    }
    const open = rows.filter(({ until_release }) => until_release === OPEN)
    standing[table] = open.reduce((sum, { total }) => sum + Number(total), 0)
  }
  // The report's own counts: see test/ingest/publish.test.ts.
  expect(standing).toMatchObject({
    ...{ report: 1, project: 2, project_region: 9, fund_fact: 45, target_fact: 171, result_fact: 41 },
    ...{ restatement: 199, definition: 13, transfer: 5, statement: 14, fund_cell: 162, result_cell: 540 },
    ...{ check_run: 52, programme_version: 1, document_version: 17, indicator_version: 28 },
  })
  expect(releases.at(-1)).toMatchObject({ fact_count: 456, finding_count: standing.finding })

  const imports = await read.selectFrom('import').selectAll().execute()
  const published = imports.filter(({ state }) => state === 'PUBLISHED')
  for (const { release_id } of published) expect(release_id).toBeLessThanOrEqual(last)
  const told = await read.selectFrom('audit_entry').where('action', '=', 'PUBLISHED').selectAll().execute()
  expect(told).toHaveLength(published.length)
  return last
}
