import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { checkReport } from '../checks/check-report.ts'
import { checkSheets } from './check-sheets.ts'
import { contentHash } from './content-hash.ts'
import { endReport } from './end-report.ts'
import { factCount, factsOf } from './facts.ts'
import { insertAll } from './insert-all.ts'
import { type Problem, SheetsRefused } from './problems.ts'
import { buildCells } from './rebuild-cells.ts'
import { saveFacts } from './save-facts.ts'
import { saveReference } from './save-reference.ts'
import type { Known } from './sheet-rules/rule.ts'
import type { Sheets } from './sheets.ts'

/** What one report brought into a release. */
export interface PublishedReport {
  report: string
  facts: number
  /** Of a programme that is made up. */
  simulated: boolean
  /** UNCHANGED where these very sheets are published already: nothing was written. */
  outcome: 'FIRST' | 'REPLACED' | 'UNCHANGED'
}

/**
 * Sheets → facts → cells → findings of one report, as of a release that the transaction is about to make.
 * @throws SheetsRefused with every problem that the sheets have across each other or with the store
 */
export async function publishReport(
  db: Transaction<Database>,
  sheets: Sheets,
  release: number,
  { onlyIfNew }: { onlyIfNew: boolean },
): Promise<PublishedReport> {
  const found = checkSheets(sheets, await knownTo(db))
  if (found.length > 0) throw new SheetsRefused(found)
  const [row] = sheets.report
  if (!row) throw new Error('A checked report sheet has a row.')
  const { report, simulated } = row

  const facts = factsOf(sheets, report)
  const hash = contentHash(sheets)
  const versions = await versionsOf(db, report)
  const before = versions.find(({ until_release }) => until_release === OPEN)
  const same = onlyIfNew
    ? versions.some(({ content_hash }) => content_hash === hash)
    : before?.content_hash === hash
  if (same) return { report, simulated, facts: factCount(facts), outcome: 'UNCHANGED' }

  const taken = await claimedElsewhere(db, sheets, report)
  if (taken.length > 0) throw new SheetsRefused(taken)

  await endReport(db, report, release)
  await saveReference(db, sheets, row)
  await saveFacts(db, sheets, row, facts, release)
  await insertAll(db, 'report', [
    {
      report_id: report,
      programme_id: row.programme,
      region_code: row.region,
      from_year: row.from,
      to_year: row.to,
      document_id: row.document,
      document_ids: JSON.stringify(sheets.documents.map(({ document }) => document)),
      indicator_ids: JSON.stringify(sheets.indicators.map(({ indicator }) => indicator)),
      content_hash: hash,
      fact_count: factCount(facts),
      since_release: release,
      until_release: OPEN,
    },
  ])
  for (const { project } of sheets.projects) await buildCells(db, project, release)
  await checkReport(db, { sheets, facts, release })
  return { report, simulated, facts: factCount(facts), outcome: before ? 'REPLACED' : 'FIRST' }
}

async function knownTo(db: Transaction<Database>): Promise<Known> {
  const regions = await db.selectFrom('region').select(['region_code', 'parent_code']).execute()
  const schemes = await db.selectFrom('scheme').select('scheme_id').execute()
  return {
    regions: new Map(regions.map((region) => [region.region_code, region.parent_code])),
    schemes: new Set(schemes.map((scheme) => scheme.scheme_id)),
  }
}

const versionsOf = (db: Transaction<Database>, report: string) =>
  db.selectFrom('report').where('report_id', '=', report).select(['content_hash', 'until_release']).execute()

/** A project belongs to the report that first described it. */
async function claimedElsewhere(
  db: Transaction<Database>,
  sheets: Sheets,
  report: string,
): Promise<Problem[]> {
  const ids = sheets.projects.map(({ project }) => project)
  if (ids.length === 0) return []
  const taken = await db
    .selectFrom('project')
    .where('project_id', 'in', ids)
    .where('report_id', '!=', report)
    .where('until_release', '=', OPEN)
    .select(['project_id', 'report_id'])
    .execute()
  return taken.map(({ project_id, report_id }) => ({
    sheet: 'projects',
    row: sheets.projects.find(({ project }) => project === project_id)?.row ?? null,
    column: 'project',
    message: `“${project_id}” is already described by the report ${report_id}; choose another id or publish under that report`,
  }))
}
