import type { Kysely, Selectable } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { ImportTable } from 'schema/database/tables/import.table.ts'
import type { ImportState } from 'schema/database/terms.ts'
import { type DraftScope, scoped } from '../access/scoped.ts'

const SCOPED = { region: 'region_code', sender: 'uploaded_by' }

export type ImportRow = Selectable<ImportTable>

/** One that somebody sees; of another it is not told that it is there. */
export const selectSeenImport = (
  db: Kysely<Database>,
  scope: DraftScope,
  id: string,
): Promise<ImportRow | undefined> =>
  db
    .selectFrom('import')
    .where('import_id', '=', id)
    .where(scoped(scope, SCOPED))
    .selectAll()
    .executeTakeFirst()

export const selectImport = (db: Kysely<Database>, id: string): Promise<ImportRow | undefined> =>
  db.selectFrom('import').where('import_id', '=', id).selectAll().executeTakeFirst()

/** Those that somebody sees, the newest first. */
export function selectImports(
  db: Kysely<Database>,
  scope: DraftScope,
  { states, limit }: { states: readonly ImportState[] | null; limit: number },
): Promise<ImportRow[]> {
  let query = db.selectFrom('import').selectAll().where(scoped(scope, SCOPED))
  if (states !== null) query = query.where('state', 'in', states)
  return query.orderBy('uploaded_at', 'desc').orderBy('import_id').limit(limit).execute()
}
