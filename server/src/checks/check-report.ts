import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { readLedger } from './read-ledger.ts'
import { runChecks } from './run-checks.ts'
import { saveFindings } from './save-findings.ts'

/**
 * Checks the projects that a report describes, as they stand, with all that others have contributed to them, and saves
 * what it found as of a release. Of a report that describes none any more, nothing is left to say.
 */
export async function checkReport(db: Transaction<Database>, report: string, release: number): Promise<void> {
  const project = await db
    .selectFrom('project')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .select('project_id')
    .limit(1)
    .executeTakeFirst()
  const said = project ? runChecks(await readLedger(db, report)) : { runs: [], findings: [] }
  await saveFindings(db, report, release, said)
}
