import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { indicatorRow, projectRow } from './sheet-rows.ts'
import type { Known } from './sheet-rules/rule.ts'
import { isContribution, type Sheets } from './sheets.ts'

/** What the store has that some sheets may refer to. */
export async function knownTo(db: Transaction<Database>, sheets: Sheets): Promise<Known> {
  const regions = await db.selectFrom('region').select(['region_code', 'parent_code']).execute()
  const schemes = await db.selectFrom('scheme').select('scheme_id').execute()
  return {
    regions: new Map(regions.map((region) => [region.region_code, region.parent_code])),
    schemes: new Set(schemes.map((scheme) => scheme.scheme_id)),
    ...(isContribution(sheets) ? await describedByOthers(db) : NOTHING),
  }
}

type Described = Pick<Known, 'projects' | 'indicators' | 'documents'>

const NOTHING: Described = { projects: new Map(), indicators: new Map(), documents: new Set() }

async function describedByOthers(db: Transaction<Database>): Promise<Described> {
  const projects = await db
    .selectFrom('project')
    .where('until_release', '=', OPEN)
    .selectAll()
    .orderBy('project_id')
    .execute()
  const indicators = await db.selectFrom('indicator').selectAll().execute()
  const documents = await db.selectFrom('document').select('document_id').execute()
  return {
    projects: new Map(
      projects.map((row) => [
        row.project_id,
        { ...projectRow(row), report: row.report_id, programme: row.programme_id },
      ]),
    ),
    indicators: new Map(indicators.map((row) => [row.indicator_id, indicatorRow(row)])),
    documents: new Set(documents.map(({ document_id }) => document_id)),
  }
}
