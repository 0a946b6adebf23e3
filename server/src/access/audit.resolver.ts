import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { cursors, pageSize, USUAL_PAGE } from '../paging.ts'
import { AuditArgs } from './audit.args.ts'
import { AUDIT_ORDER, countAudit, selectAudit } from './audit.queries.ts'
import { AuditEntry, AuditEntryConnection } from './audit.type.ts'
import { demand } from './demand.ts'

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'Who did what, the newest first. For administrators: others get NOT_ALLOWED. Never cached.',
  })
  async auditLog(
    @Args(() => AuditArgs) args: AuditArgs,
    @Ctx() { viewer, db }: Context,
  ): Promise<Connection<AuditEntry>> {
    demand(viewer, 'READ_AUDIT')
    const limit = pageSize(args.first, USUAL_PAGE.rows)
    const cursor = cursors(['auditLog'])
    const from = args.after == null ? null : cursor.decode(args.after, AUDIT_ORDER.length)
    const rows = await selectAudit(db, { from, limit: limit + 1 })
    return connection({
      rows: rows.slice(0, limit).map((row) => ({
        ...{ id: row.entry_id, at: row.at, action: row.action, about: row.about },
        ...{ userId: row.viewer_id, userName: row.viewer_name, role: row.viewer_role, address: row.address },
      })),
      totalCount: () => countAudit(db),
      hasNextPage: rows.length > limit,
      hasPreviousPage: from !== null,
      cursorOf: ({ at, id }) => cursor.encode([at, id]),
    })
  }
}
