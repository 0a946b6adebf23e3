import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { checkSheets } from './check-sheets.ts'
import { contentHash } from './content-hash.ts'
import { type EndedContribution, noLongerFitting, statedElsewhere, statedTwice } from './contributions.ts'
import { describeAlike } from './descriptions.ts'
import { endReportRows } from './end-rows.ts'
import { factCount, factsOf } from './facts.ts'
import { insertAll } from './insert-all.ts'
import { knownTo } from './known.ts'
import { type Problem, SheetsRefused } from './problems.ts'
import { fillInDefinitions } from './save-definitions.ts'
import { saveFacts } from './save-facts.ts'
import { saveReference } from './save-reference.ts'
import { saveSheets } from './save-sheets.ts'
import type { Sheets } from './sheets.ts'

/** What one report brought into a release. */
export interface PublishedReport {
  report: string
  facts: number
  /** Of a programme that is made up. */
  simulated: boolean
  /** UNCHANGED where these very sheets are published already: nothing was written. */
  outcome: 'FIRST' | 'REPLACED' | 'UNCHANGED'
  /** The projects of which it states, or stated before, anything: their cells and findings are to be made anew. */
  projects: string[]
  /** What others had contributed to its projects and no longer fits. */
  ended: EndedContribution[]
}

/**
 * Sheets → facts of one report, as of a release that the transaction is about to make. Cells and findings follow once all
 * reports of the release are there.
 * @throws SheetsRefused with every problem that the sheets have across each other or with the store
 */
export async function publishReport(
  db: Transaction<Database>,
  sheets: Sheets,
  release: number,
  { onlyIfNew }: { onlyIfNew: boolean },
): Promise<PublishedReport> {
  const found = checkSheets(sheets, await knownTo(db, sheets))
  if (found.length > 0) throw new SheetsRefused(found)
  const [row] = sheets.report
  if (!row) throw new Error('A checked report sheet has a row.')
  const { report, simulated } = row

  const hash = contentHash(sheets)
  await saveSheets(db, sheets, hash)
  const versions = await versionsOf(db, report)
  const before = versions.find(({ until_release }) => until_release === OPEN)
  const same = onlyIfNew
    ? versions.some(({ content_hash }) => content_hash === hash)
    : before?.content_hash === hash
  if (same) {
    if (before?.content_hash === hash) await fillInDefinitions(db, sheets, report, before.since_release)
    const facts = factCount(factsOf(sheets, report))
    return { report, simulated, facts, outcome: 'UNCHANGED', projects: [], ended: [] }
  }

  const described = await projectsDescribedBy(db, report)
  const named = [...sheets.projects, ...sheets.funds, ...sheets.targets, ...sheets.results]
  const now = new Set(named.map(({ project }) => project))
  const others = await statedElsewhere(db, [...new Set([...described, ...now])], report)
  const ended = noLongerFitting(others, sheets.projects, described)
  const holding = others.filter((fact) => !ended.some(({ report: gone }) => gone === fact.report))
  const targetsElsewhere = holding.filter(({ kind }) => kind === 'targets').map(({ point }) => point)
  const facts = factsOf(sheets, report, new Set(targetsElsewhere))
  const { descriptions, problems } = await describeAlike(db, sheets, row)
  problems.push(...(await claimedElsewhere(db, sheets, report)), ...statedTwice(facts, holding))
  if (problems.length > 0) throw new SheetsRefused(problems)

  const stated = await projectsNamedBy(db, [report, ...ended.map(({ report: gone }) => gone)])
  for (const gone of [report, ...ended.map((one) => one.report)]) await endReportRows(db, gone, release)
  await saveReference(db, descriptions, release)
  await saveFacts(db, sheets, row, facts, release)
  await insertAll(db, 'report', [
    {
      report_id: report,
      programme_id: row.programme,
      region_code: row.region,
      from_year: row.from,
      to_year: row.to,
      document_id: row.document,
      document_ids: JSON.stringify(citedBy(sheets, row.document)),
      indicator_ids: JSON.stringify(sheets.indicators.map(({ indicator }) => indicator)),
      content_hash: hash,
      fact_count: factCount(facts),
      since_release: release,
      until_release: OPEN,
    },
  ])
  return {
    report,
    simulated,
    facts: factCount(facts),
    outcome: before ? 'REPLACED' : 'FIRST',
    projects: [...new Set([...described, ...stated, ...now])],
    ended,
  }
}

/** The documents that the sheets list, and those that a contribution cites because others have described them. */
function citedBy(sheets: Sheets, report: string): string[] {
  const { documents, funds, targets, results, statements, restatements } = sheets
  const rows = [...documents, ...funds, ...targets, ...results, ...statements, ...restatements]
  return [
    ...new Set([
      ...documents.map(({ document }) => document),
      report,
      ...rows.map(({ document }) => document),
    ]),
  ]
}

const versionsOf = (db: Transaction<Database>, report: string) =>
  db.selectFrom('report').where('report_id', '=', report).selectAll().execute()

async function projectsDescribedBy(db: Transaction<Database>, report: string): Promise<string[]> {
  const rows = await db
    .selectFrom('project')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .select('project_id')
    .execute()
  return rows.map(({ project_id }) => project_id)
}

/** The projects that some reports state figures of until now. */
async function projectsNamedBy(db: Transaction<Database>, reports: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(
    (['fund_fact', 'target_fact', 'result_fact'] as const).map((table) =>
      db
        .selectFrom(table)
        .where('report_id', 'in', reports)
        .where('until_release', '=', OPEN)
        .select('project_id')
        .distinct()
        .execute(),
    ),
  )
  return rows.flat().map(({ project_id }) => project_id)
}

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
    messageZh: `“${project_id}”已由报告 ${report_id} 说明；请另取编码，或在该报告下发布。`,
    messageEn: `“${project_id}” is already described by the report ${report_id}; choose another id or publish under that report`,
  }))
}
