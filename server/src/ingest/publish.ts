import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { checkReport } from '../checks/check-report.ts'
import { toFen } from '../rules/money.ts'
import { checkSheets } from './check-sheets.ts'
import { type Facts, factCount, factsOf } from './facts.ts'
import { insertAll } from './insert-all.ts'
import { parseSheets } from './parse-sheets.ts'
import { type Problem, SheetsRefused } from './problems.ts'
import type { RawSheets } from './raw-sheets.ts'
import { buildCells, endCells } from './rebuild-cells.ts'
import { saveReference } from './save-reference.ts'
import type { Row, Sheets } from './sheets.ts'
import { moneyUnit } from './units.ts'

export interface Published {
  release: number
  /** False where these very sheets are published already: nothing was written. */
  changed: boolean
  facts: number
}

/**
 * Sheets → facts → cells → findings → one release, in one transaction: all or nothing.
 * The same sheets again change nothing and make no release.
 * @throws SheetsRefused with every problem of every sheet
 */
export async function publish(
  store: Store,
  raw: Partial<RawSheets>,
  {
    problems = [],
    now = new Date(),
    note,
  }: { problems?: readonly Problem[]; now?: Date; note?: string } = {},
): Promise<Published> {
  const sheets = parseSheets(raw, problems)
  return exclusively(store, async (db) => {
    const found = checkSheets(
      sheets,
      await codes(db, 'region', 'region_code'),
      await codes(db, 'scheme', 'scheme_id'),
    )
    if (found.length > 0) throw new SheetsRefused(found)
    const [report] = sheets.report
    if (!report) throw new Error('A checked report sheet has a row.')

    const facts = factsOf(sheets, report.report)
    const hash = contentHash(sheets)
    const before = await currentReport(db, report.report)
    const last = (await lastRelease(db)) ?? 0
    if (before?.content_hash === hash) return { release: last, changed: false, facts: factCount(facts) }

    const taken = await claimedElsewhere(db, sheets, report.report)
    if (taken.length > 0) throw new SheetsRefused(taken)

    const release = last + 1
    for (const project of await projectsOf(db, report.report)) await endCells(db, project, release)
    await endRows(db, report.report, release)
    await saveReference(db, sheets, report)
    await saveFacts(db, sheets, report, facts, release)
    const versions = { since_release: release, until_release: OPEN }
    await insertAll(db, 'report', [
      {
        report_id: report.report,
        programme_id: report.programme,
        region_code: report.region,
        from_year: report.from,
        to_year: report.to,
        document_id: report.document,
        document_ids: JSON.stringify(sheets.documents.map(({ document }) => document)),
        content_hash: hash,
        fact_count: factCount(facts),
        ...versions,
      },
    ])
    for (const project of sheets.projects) await buildCells(db, project.project, release)

    const findings = await checkReport(db, { sheets, facts, release })
    const { total } = await db
      .selectFrom('report')
      .where('until_release', '=', OPEN)
      .select(({ fn }) => fn.sum<number>('fact_count').as('total'))
      .executeTakeFirstOrThrow()
    await insertAll(db, 'release', [
      {
        release_id: release,
        published_at: now.toISOString(),
        note: note ?? `${before ? 'Replaces' : 'First publishes'} ${report.report}.`,
        fact_count: Number(total),
        finding_count: findings,
      },
    ])
    return { release, changed: true, facts: factCount(facts) }
  })
}

/** The same figures, whatever the order of columns or the dress of the file. */
function contentHash(sheets: Sheets): string {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(sheets, sorted)).digest('hex')
}

async function codes<T extends 'region' | 'scheme'>(
  db: Transaction<Database>,
  table: T,
  column: T extends 'region' ? 'region_code' : 'scheme_id',
): Promise<Set<string>> {
  const rows = await db
    .selectFrom(table as 'region')
    .select(column as 'region_code')
    .execute()
  return new Set(rows.map((row) => Object.values(row)[0] as string))
}

const currentReport = (db: Transaction<Database>, report: string) =>
  db
    .selectFrom('report')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .select('content_hash')
    .executeTakeFirst()

async function lastRelease(db: Transaction<Database>): Promise<number | null> {
  const row = await db
    .selectFrom('release')
    .select(({ fn }) => fn.max('release_id').as('last'))
    .executeTakeFirst()
  return row?.last ?? null
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
    message: `“${project_id}” is already described by the report ${report_id}; choose another id or publish under that report`,
  }))
}

/** The projects that a report describes as it stands, those included that the next sheets leave out. */
async function projectsOf(db: Transaction<Database>, report: string): Promise<string[]> {
  const rows = await db
    .selectFrom('project')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .select('project_id')
    .execute()
  return rows.map(({ project_id }) => project_id)
}

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

async function endRows(db: Transaction<Database>, report: string, release: number): Promise<void> {
  for (const table of REPORT_TABLES) {
    await db
      .updateTable(table)
      .set({ until_release: release })
      .where('report_id', '=', report)
      .where('until_release', '=', OPEN)
      .execute()
  }
}

async function saveFacts(
  db: Transaction<Database>,
  sheets: Sheets,
  report: Row<'report'>,
  facts: Facts,
  release: number,
): Promise<void> {
  const versions = { since_release: release, until_release: OPEN }
  const claim = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, ...versions }))
  await insertAll(
    db,
    'project',
    claim(
      sheets.projects.map((row) => ({
        project_id: row.project,
        programme_id: report.programme,
        report_id: report.report,
        name: row.name,
        name_en: row.nameEn,
        short_name: row.shortName,
        short_name_en: row.shortNameEn,
        region_code: row.region,
        from_year: row.from,
        to_year: row.to,
        fund_users: row.fundUsers,
        departments: JSON.stringify(row.departments),
        region_codes: JSON.stringify(row.regions),
        document_id: row.document,
        locator: row.locator,
      })),
    ),
  )
  await insertAll(db, 'fund_fact', claim(facts.funds))
  await insertAll(db, 'target_fact', claim(facts.targets))
  await insertAll(db, 'result_fact', claim(facts.results))
  await insertAll(db, 'restatement', claim(facts.restatements))
  await insertAll(
    db,
    'transfer',
    claim(
      sheets.transfers.map((row) => ({
        project_id: row.project,
        transfer_id: `${row.project}:${row.fundYear}:${row.centralDocument}`,
        report_id: report.report,
        fund_year: row.fundYear,
        amount: toFen(row.amount, moneyUnit(row.unit)),
        unit: row.unit,
        central_document_id: row.centralDocument,
        received_on: row.receivedOn,
        provincial_document_id: row.provincialDocument,
        issued_on: row.issuedOn,
        printed: row.printed,
        document_id: row.document,
        locator: row.locator,
      })),
    ),
  )
  await insertAll(
    db,
    'statement',
    claim(
      sheets.statements.map((row) => ({
        project_id: row.project,
        report_id: report.report,
        topic: row.topic,
        text: row.text,
        problem: row.problem,
        document_id: row.document,
        locator: row.locator,
      })),
    ),
  )
}
