import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { after, orderBy, type SortKey } from '../paging.ts'

export const AUDIT_ORDER: readonly SortKey[] = [
  { column: 'at', direction: 'desc' },
  { column: 'entry_id', direction: 'desc' },
]

/** Lines of the audit log, the newest first. */
export async function selectAudit(
  db: Kysely<Database>,
  { from, limit }: { from: readonly unknown[] | null; limit: number },
) {
  const lines = db.selectFrom('audit_entry').selectAll().orderBy(orderBy(AUDIT_ORDER)).limit(limit)
  return (from === null ? lines : lines.where(after(AUDIT_ORDER, from))).execute()
}

export const countAudit = async (db: Kysely<Database>): Promise<number> => {
  const { total } = await db
    .selectFrom('audit_entry')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
