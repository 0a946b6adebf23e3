import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** Central money on its way, in the order of the fund years. */
export function selectTransfers(db: Kysely<Database>, release: number, projects: readonly string[]) {
  return db
    .selectFrom('transfer')
    .where('project_id', 'in', [...projects])
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .selectAll()
    .orderBy('project_id')
    .orderBy('fund_year')
    .orderBy('transfer_id')
    .execute()
}

/** What reports say on the management of some projects' money. */
export function selectStatements(db: Kysely<Database>, release: number, projects: readonly string[]) {
  return db
    .selectFrom('statement')
    .where('project_id', 'in', [...projects])
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .selectAll()
    .execute()
}
