import type { Store } from 'schema/database/connect.ts'
import type { Database } from 'schema/database/tables/database.ts'

export const PUBLISHED_TABLES = [
  'release',
  'report',
  'programme',
  'document',
  'indicator',
  'project',
  'project_region',
  'fund_fact',
  'target_fact',
  'result_fact',
  'transfer',
  'statement',
  'restatement',
  'fund_cell',
  'result_cell',
  'finding',
  'check_run',
] as const satisfies (keyof Database)[]

/** How many rows each table has that a publish writes. */
export async function rowCounts({ read }: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of PUBLISHED_TABLES) {
    const { total } = await read
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    counts[table] = total
  }
  return counts
}
