import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** Which regions' cells answer for which, of every project, and since which release. */
export function selectPlaces(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('project_region')
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select(['project_id', 'region_code', 'cell_region_code', 'since_release'])
    .orderBy('project_id')
    .orderBy('region_code')
    .execute()
}

/** How many cells a release has, of both kinds together. */
export async function selectCellCounts(db: Kysely<Database>, release: number) {
  const count = async (table: 'fund_cell' | 'result_cell') => {
    const { total } = await db
      .selectFrom(table)
      .where('since_release', '<=', release)
      .where('until_release', '>', release)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }
  return { money: await count('fund_cell'), results: await count('result_cell') }
}

interface Part {
  release: number
  project: string
  regions: readonly string[]
}

/** The money cells of some regions of a project. */
export function selectMoney(db: Kysely<Database>, { release, project, regions }: Part) {
  return db
    .selectFrom('fund_cell')
    .where('project_id', '=', project)
    .where('region_code', 'in', regions)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select(['region_code', 'from_year', 'to_year', 'source'])
    .select(['budget', 'budget_status', 'budget_coverage'])
    .select(['received', 'received_status', 'received_coverage'])
    .select(['executed', 'executed_status', 'executed_coverage'])
    .execute()
}

/** How the results of some regions of a project stand. */
export function selectResults(db: Kysely<Database>, { release, project, regions }: Part) {
  return db
    .selectFrom('result_cell')
    .where('project_id', '=', project)
    .where('region_code', 'in', regions)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select(['region_code', 'from_year', 'to_year', 'indicator_id', 'status', 'completion'])
    .execute()
}

/** The indicators of a project. */
export async function selectIndicators(db: Kysely<Database>, { release, project, regions }: Part) {
  const rows = await db
    .selectFrom('result_cell')
    .where('project_id', '=', project)
    .where('region_code', 'in', regions)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select('indicator_id')
    .distinct()
    .orderBy('indicator_id')
    .execute()
  return rows.map((row) => row.indicator_id)
}
