import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { insertAll } from './insert-all.ts'
import type { Sheets } from './sheets.ts'

/** Writes how indicators follow from each other, as of a release. */
export const saveDefinitions = (
  db: Transaction<Database>,
  { definitions }: Sheets,
  report: string,
  release: number,
): Promise<void> =>
  insertAll(
    db,
    'definition',
    definitions.map((row) => ({
      definition_id: `${report}:${row.definition}`,
      report_id: report,
      project_id: row.project,
      relation: row.relation,
      whole: row.whole,
      parts: JSON.stringify(row.parts),
      grain: row.grain,
      inferred_by: row.inferredBy,
      confirmed: row.confirmed ? 1 : 0,
      basis: row.basis,
      since_release: release,
      until_release: OPEN,
    })),
  )

/**
 * A store of before 0010 kept neither the definitions nor the order of restatements. When the very sheets that stand come
 * again, it gets them; no figure changes.
 */
export async function fillInDefinitions(
  db: Transaction<Database>,
  sheets: Sheets,
  report: string,
  since: number,
): Promise<void> {
  if (sheets.definitions.length === 0) return
  const kept = await db
    .selectFrom('definition')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .select('definition_id')
    .limit(1)
    .executeTakeFirst()
  if (kept) return
  await saveDefinitions(db, sheets, report, since)
  for (const { restatement, row } of sheets.restatements)
    await db
      .updateTable('restatement')
      .set({ sheet_row: row })
      .where('restatement_id', '=', `${report}:${restatement}`)
      .where('until_release', '=', OPEN)
      .execute()
}
