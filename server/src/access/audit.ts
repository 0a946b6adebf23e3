import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { AuditAction } from 'schema/database/terms.ts'
import type { Viewer } from './viewer.ts'

/**
 * Writes one line into the audit log. Given the transaction that does the deed, both stand or fall together.
 * @param about what it was done to, as a person would look for it: `import 3f…`, `release 4`, an e-mail address
 */
export async function audit(
  db: Kysely<Database>,
  viewer: Viewer,
  action: AuditAction,
  about: string,
  now = new Date(),
): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({
      entry_id: randomUUID(),
      at: now.toISOString(),
      action,
      about,
      viewer_id: viewer.id,
      viewer_name: viewer.name,
      viewer_role: viewer.role,
      address: viewer.address ?? null,
    })
    .execute()
}
