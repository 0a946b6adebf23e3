import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'

const OF_REPORT = [
  'project',
  'fund_fact',
  'target_fact',
  'result_fact',
  'transfer',
  'statement',
  'restatement',
  'definition',
  'report',
] as const
const OF_PROJECT = ['project_region', 'fund_cell', 'result_cell'] as const

/** Ends all that a report states. What this very release wrote is taken back: a row that never held leaves no trace. */
export async function endReportRows(
  db: Transaction<Database>,
  report: string,
  release: number,
): Promise<void> {
  for (const table of OF_REPORT) {
    await db.deleteFrom(table).where('report_id', '=', report).where('since_release', '=', release).execute()
    await db
      .updateTable(table)
      .set({ until_release: release })
      .where('report_id', '=', report)
      .where('until_release', '=', OPEN)
      .execute()
  }
}

/** Ends the cells that a project had until now, in the same way. */
export async function endCells(db: Transaction<Database>, project: string, release: number): Promise<void> {
  for (const table of OF_PROJECT) {
    await db
      .deleteFrom(table)
      .where('project_id', '=', project)
      .where('since_release', '=', release)
      .execute()
    await db
      .updateTable(table)
      .set({ until_release: release })
      .where('project_id', '=', project)
      .where('until_release', '=', OPEN)
      .execute()
  }
}
