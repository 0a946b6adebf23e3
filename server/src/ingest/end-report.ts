import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { endCells } from './rebuild-cells.ts'

const REPORT_TABLES = [
  'project',
  'fund_fact',
  'target_fact',
  'result_fact',
  'transfer',
  'statement',
  'restatement',
  'report',
] as const

/** Ends all that a report states, and the cells of its projects, those included that the next sheets leave out. */
export async function endReport(db: Transaction<Database>, report: string, release: number): Promise<void> {
  for (const project of await projectsOf(db, report)) await endCells(db, project, release)
  for (const table of REPORT_TABLES) {
    await db
      .updateTable(table)
      .set({ until_release: release })
      .where('report_id', '=', report)
      .where('until_release', '=', OPEN)
      .execute()
  }
}

async function projectsOf(db: Transaction<Database>, report: string): Promise<string[]> {
  const rows = await db
    .selectFrom('project')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .select('project_id')
    .execute()
  return rows.map(({ project_id }) => project_id)
}
