import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { Row, Sheets } from './sheets.ts'

/** Programmes, documents and indicators are shared by reports: the latest description holds. */
export async function saveReference(
  db: Transaction<Database>,
  sheets: Sheets,
  report: Row<'report'>,
): Promise<void> {
  const programme = {
    name: report.programmeName,
    name_en: report.programmeNameEn,
    simulated: report.simulated ? 1 : 0,
    scheme_id: report.scheme,
  }
  await db
    .insertInto('programme')
    .values({ programme_id: report.programme, ...programme })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet(programme))
    .execute()

  for (const row of sheets.documents) {
    const document = {
      title: row.title,
      kind: row.kind,
      document_number: row.documentNumber,
      issuer: row.issuer,
      issued_on: row.issuedOn,
    }
    await db
      .insertInto('document')
      .values({ document_id: row.document, ...document })
      .onConflict((conflict) => conflict.column('document_id').doUpdateSet(document))
      .execute()
  }

  for (const row of sheets.indicators) {
    const indicator = {
      name: row.name,
      name_en: row.nameEn,
      aliases: JSON.stringify(row.aliases),
      unit: row.unit,
      level1: row.level1,
      level2: row.level2,
      additive: row.additive ? 1 : 0,
    }
    await db
      .insertInto('indicator')
      .values({ indicator_id: row.indicator, ...indicator })
      .onConflict((conflict) => conflict.column('indicator_id').doUpdateSet(indicator))
      .execute()
  }
}
