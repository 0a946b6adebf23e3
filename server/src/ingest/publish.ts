import type { Transaction } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { checkReport } from '../checks/check-report.ts'
import { checkSheets } from './check-sheets.ts'
import { contentHash } from './content-hash.ts'
import { endReport } from './end-report.ts'
import { factCount, factsOf } from './facts.ts'
import { insertAll } from './insert-all.ts'
import { parseSheets } from './parse-sheets.ts'
import { type Problem, SheetsRefused } from './problems.ts'
import type { RawSheets } from './raw-sheets.ts'
import { buildCells } from './rebuild-cells.ts'
import { saveFacts } from './save-facts.ts'
import { saveReference } from './save-reference.ts'
import type { Known } from './sheet-rules/rule.ts'
import type { Sheets } from './sheets.ts'

export interface Published {
  release: number
  /** False where these very sheets are published already: nothing was written. */
  changed: boolean
  facts: number
}

export interface PublishOptions {
  /** What was wrong already in reading the files. */
  problems?: readonly Problem[]
  now?: Date
  /** What changed, in a sentence. */
  note?: string
  /** Leaves sheets alone that were published before, even if others have replaced them since. */
  onlyIfNew?: boolean
}

/**
 * Sheets → facts → cells → findings → one release, in one transaction: all or nothing.
 * The same sheets again change nothing and make no release.
 * @throws SheetsRefused with every problem of every sheet
 */
export async function publish(
  store: Store,
  raw: Partial<RawSheets>,
  { problems = [], now = new Date(), note, onlyIfNew = false }: PublishOptions = {},
): Promise<Published> {
  const sheets = parseSheets(raw, problems)
  return exclusively(store, async (db) => {
    const found = checkSheets(sheets, await knownTo(db))
    if (found.length > 0) throw new SheetsRefused(found)
    const [report] = sheets.report
    if (!report) throw new Error('A checked report sheet has a row.')

    const facts = factsOf(sheets, report.report)
    const hash = contentHash(sheets)
    const versions = await versionsOf(db, report.report)
    const before = versions.find(({ until_release }) => until_release === OPEN)
    const last = (await lastRelease(db)) ?? 0
    const same = onlyIfNew
      ? versions.some(({ content_hash }) => content_hash === hash)
      : before?.content_hash === hash
    if (same) return { release: last, changed: false, facts: factCount(facts) }

    const taken = await claimedElsewhere(db, sheets, report.report)
    if (taken.length > 0) throw new SheetsRefused(taken)

    const release = last + 1
    await endReport(db, report.report, release)
    await saveReference(db, sheets, report)
    await saveFacts(db, sheets, report, facts, release)
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
        since_release: release,
        until_release: OPEN,
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
