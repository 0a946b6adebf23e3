import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'

/** How many facts and findings hold now, those included that a check only counted. What is made up counts for neither: a release tells of what was reported. */
export async function releaseCounts(
  db: Transaction<Database>,
): Promise<{ fact_count: number; finding_count: number }> {
  const reports = db
    .selectFrom('report')
    .innerJoin('programme', 'programme.programme_id', 'report.programme_id')
    .where('programme.simulated', '=', 0)
    .where('report.until_release', '=', OPEN)
  const { facts } = await reports
    .select(({ fn }) => fn.sum<number | null>('report.fact_count').as('facts'))
    .executeTakeFirstOrThrow()
  const { findings } = await db
    .selectFrom('check_run')
    .where('until_release', '=', OPEN)
    .where('report_id', 'in', reports.select('report.report_id'))
    .select(({ fn }) => fn.sum<number | null>('finding_count').as('findings'))
    .executeTakeFirstOrThrow()
  return { fact_count: Number(facts ?? 0), finding_count: Number(findings ?? 0) }
}
