import type { Kysely, Selectable } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { ImportTable } from 'schema/database/tables/import.table.ts'
import type { ImportState } from 'schema/database/terms.ts'

export type ImportRow = Selectable<ImportTable>

export const selectImport = (db: Kysely<Database>, id: string): Promise<ImportRow | undefined> =>
  db.selectFrom('import').where('import_id', '=', id).selectAll().executeTakeFirst()

/** The newest first. */
export function selectImports(
  db: Kysely<Database>,
  { states, limit }: { states: readonly ImportState[] | null; limit: number },
): Promise<ImportRow[]> {
  let query = db.selectFrom('import').selectAll()
  if (states !== null) query = query.where('state', 'in', states)
  return query.orderBy('uploaded_at', 'desc').orderBy('import_id').limit(limit).execute()
}
