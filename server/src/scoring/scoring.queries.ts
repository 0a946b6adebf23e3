import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** The parts of every scheme, in the order in which points are usually told. */
export const selectSchemeParts = (db: Kysely<Database>) =>
  db.selectFrom('scheme_part').selectAll().orderBy('scheme_id').execute()

/** The scored rows of some projects as a whole, with their classes. */
export function selectScoredResults(db: Kysely<Database>, release: number, projects: readonly string[]) {
  return db
    .selectFrom('result_cell as cell')
    .innerJoin('project', (join) =>
      join
        .onRef('project.project_id', '=', 'cell.project_id')
        .onRef('project.region_code', '=', 'cell.region_code'),
    )
    .innerJoin('indicator', 'indicator.indicator_id', 'cell.indicator_id')
    .where('cell.project_id', 'in', projects)
    .where('cell.is_span', '=', 1)
    .where('cell.score', 'is not', null)
    .where('cell.weight', 'is not', null)
    .where('cell.since_release', '<=', release)
    .where('cell.until_release', '>', release)
    .where('project.since_release', '<=', release)
    .where('project.until_release', '>', release)
    .select([
      'cell.project_id',
      'cell.status',
      'cell.weight',
      'cell.score',
      'indicator.level1',
      'indicator.level2',
    ])
    .execute()
}

/** All money of some projects as a whole. */
export function selectWholeFunds(db: Kysely<Database>, release: number, projects: readonly string[]) {
  return db
    .selectFrom('fund_cell as cell')
    .innerJoin('project', (join) =>
      join
        .onRef('project.project_id', '=', 'cell.project_id')
        .onRef('project.region_code', '=', 'cell.region_code'),
    )
    .where('cell.project_id', 'in', projects)
    .where('cell.is_span', '=', 1)
    .where('cell.source', '=', 'TOTAL')
    .where('cell.since_release', '<=', release)
    .where('cell.until_release', '>', release)
    .where('project.since_release', '<=', release)
    .where('project.until_release', '>', release)
    .select(['cell.project_id', 'cell.budget', 'cell.budget_status', 'cell.executed', 'cell.executed_status'])
    .execute()
}
