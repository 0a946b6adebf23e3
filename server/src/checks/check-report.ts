import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { Facts } from '../ingest/facts.ts'
import type { Sheets } from '../ingest/sheets.ts'
import { ledgerOf } from './ledger-of.ts'
import { runChecks } from './run-checks.ts'
import { saveFindings } from './save-findings.ts'

/** Checks the sheets of a report inside its publish, and saves what it found as of the release. */
export async function checkReport(
  db: Transaction<Database>,
  { sheets, facts, release }: { sheets: Sheets; facts: Facts; release: number },
): Promise<void> {
  const regions = await db.selectFrom('region').select(['region_code', 'name', 'name_en']).execute()
  const schemes = await db.selectFrom('scheme').select(['scheme_id', 'execution_weight']).execute()
  const ledger = ledgerOf(sheets, facts, {
    regions: new Map(regions.map((row) => [row.region_code, { zh: row.name, en: row.name_en ?? row.name }])),
    executionWeight:
      schemes.find(({ scheme_id }) => scheme_id === sheets.report[0]?.scheme)?.execution_weight ?? 0,
  })
  await saveFindings(db, ledger.report.report, release, runChecks(ledger))
}
