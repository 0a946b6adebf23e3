import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { AppError } from '../../errors.ts'
import { LIMITS } from '../../limits/limits.ts'
import { selectReports, selectSheetParts } from './release-sheets.queries.ts'
import type { ReportWords } from './release-words.ts'
import { type ReleasedReport, sheetRows } from './sheet-rows.ts'

/**
 * The reports of a release with the sheets that they were published from; simulated ones are left out.
 * @param asked the id of one report; null for all
 * @throws AppError UNKNOWN_REPORT, NOT_KEPT for what was published before sheets were kept, RESULT_TOO_LARGE
 */
export async function releasedReports(
  db: Kysely<Database>,
  release: number,
  asked: string | null,
): Promise<{ words: ReportWords[]; reports: ReleasedReport[] }> {
  const all = await selectReports(db, release)
  const words = all.filter(({ report_id }) => asked === null || report_id === asked)
  if (words.length === 0)
    throw new AppError('UNKNOWN_REPORT', `Release ${release} has no such report that is not made up.`, {
      argument: 'report',
      hint:
        all.length > 0
          ? `Use ${all.map(({ report_id }) => report_id).join(', ')}, or leave it out.`
          : 'Publish a report first.',
      status: 404,
    })
  if (words.reduce((sum, { fact_count }) => sum + fact_count, 0) > LIMITS.tableRows)
    throw new AppError('RESULT_TOO_LARGE', `The release has more than ${LIMITS.tableRows} rows.`, {
      argument: 'report',
      hint: `Take one report at a time: report=${words[0]?.report_id}.`,
      status: 413,
    })
  const reports: ReleasedReport[] = []
  for (const { report_id, content_hash } of words) {
    const parts = await selectSheetParts(db, content_hash)
    if (parts.length === 0) throw notKept(report_id)
    reports.push({ report: report_id, sheets: sheetRows(parts) })
  }
  return { words, reports }
}

const notKept = (report: string) =>
  new AppError('NOT_KEPT', `The sheets of ${report} were not kept: it was published by an older version.`, {
    argument: 'report',
    hint: 'Publish the same sheets again (pnpm seed does for the shipped report); no new release comes of it.',
    status: 409,
  })
