import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** The reports that hold in a release and are not made up, with the sheets that they were published from. */
export const selectReports = (db: Kysely<Database>, release: number) =>
  db
    .selectFrom('report')
    .innerJoin('programme', 'programme.programme_id', 'report.programme_id')
    .where('programme.simulated', '=', 0)
    .where('report.since_release', '<=', release)
    .where('report.until_release', '>', release)
    .select([
      'report.report_id',
      'report.document_id',
      'report.content_hash',
      'report.since_release',
      'report.fact_count',
    ])
    .orderBy('report.report_id')
    .execute()

/** The rows of the sheets of some content, as JSON, part by part in their order. */
export const selectSheetParts = (db: Kysely<Database>, contentHash: string) =>
  db
    .selectFrom('published_sheet')
    .where('content_hash', '=', contentHash)
    .select(['sheet', 'part', 'rows'])
    .orderBy('sheet')
    .orderBy('part')
    .execute()
