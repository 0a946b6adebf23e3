import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

interface Placed {
  region_code: string | null
  report_id: string
}

/**
 * The region in which each finding lies, whose editors answer it: its own, else that of the report that it was found in.
 * @returns codes in the order of the findings
 */
export async function placesOf(db: Kysely<Database>, findings: readonly Placed[]): Promise<string[]> {
  const unplaced = new Set(
    findings.filter(({ region_code }) => region_code === null).map((row) => row.report_id),
  )
  const reports =
    unplaced.size === 0
      ? []
      : await db
          .selectFrom('report')
          .select(['report_id', 'region_code'])
          .where('report_id', 'in', [...unplaced])
          .orderBy('since_release')
          .execute()
  // The newest description of a report comes last, and holds.
  const ofReport = new Map(reports.map(({ report_id, region_code }) => [report_id, region_code]))
  return findings.map(({ region_code, report_id }) => {
    const code = region_code ?? ofReport.get(report_id)
    if (code === undefined) throw new Error(`The report ${report_id} of a finding is not described.`)
    return code
  })
}
