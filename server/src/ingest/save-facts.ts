import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { toFen } from '../rules/money.ts'
import type { Facts } from './facts.ts'
import { insertVersions } from './insert-all.ts'
import { saveDefinitions } from './save-definitions.ts'
import type { Row, Sheets } from './sheets.ts'
import { transferId } from './transfer-id.ts'
import { moneyUnit } from './units.ts'

/** Writes what the sheets state, as of a release. */
export async function saveFacts(
  db: Transaction<Database>,
  sheets: Sheets,
  report: Row<'report'>,
  facts: Facts,
  release: number,
): Promise<void> {
  await insertVersions(
    db,
    'project',
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
    release,
  )
  await insertVersions(db, 'fund_fact', facts.funds, release)
  await insertVersions(db, 'target_fact', facts.targets, release)
  await insertVersions(db, 'result_fact', facts.results, release)
  await insertVersions(db, 'restatement', facts.restatements, release)
  await saveDefinitions(db, sheets, report.report, release)
  await insertVersions(
    db,
    'transfer',
    sheets.transfers.map((row) => ({
      project_id: row.project,
      transfer_id: transferId(row),
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
    release,
  )
  await insertVersions(
    db,
    'statement',
    sheets.statements.map((row) => ({
      project_id: row.project,
      report_id: report.report,
      topic: row.topic,
      text: row.text,
      problem: row.problem,
      document_id: row.document,
      locator: row.locator,
    })),
    release,
  )
}
