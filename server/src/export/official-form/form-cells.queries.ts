import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** One form of one release: whose figures, of what years. */
export interface FormPoint {
  release: number
  project: string
  region: string
  from: number
  to: number
}

/** Money by source at the form's own point. */
export const selectFormFunds = (db: Kysely<Database>, { release, project, region, from, to }: FormPoint) =>
  db
    .selectFrom('fund_cell')
    .where('project_id', '=', project)
    .where('region_code', '=', region)
    .where('from_year', '=', from)
    .where('to_year', '=', to)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select(['source', 'budget', 'budget_status', 'executed', 'executed_status'])
    .execute()

/** Every indicator of the project at the form's own point, and by year where the form covers several. */
export const selectFormResults = (db: Kysely<Database>, { release, project, region, from, to }: FormPoint) =>
  db
    .selectFrom('result_cell')
    .where('project_id', '=', project)
    .where('region_code', '=', region)
    .where('from_year', '>=', from)
    .where('to_year', '<=', to)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .selectAll()
    .execute()

/** The project's rows of self-evaluation: in what order they are printed, and which were not evaluated. */
export const selectPrintedRows = (db: Kysely<Database>, { release, project }: FormPoint) =>
  db
    .selectFrom('result_fact')
    .where('project_id', '=', project)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select(['fact_id', 'indicator_id', 'region_code', 'from_year', 'to_year', 'evaluated'])
    .execute()

/** What is said on the seven topics, by the reports of the form's region. */
export const selectFormStatements = (db: Kysely<Database>, { release, project, region }: FormPoint) =>
  db
    .selectFrom('statement')
    .innerJoin('report', (join) =>
      join
        .onRef('report.report_id', '=', 'statement.report_id')
        .on('report.region_code', '=', region)
        .on('report.since_release', '<=', release)
        .on('report.until_release', '>', release),
    )
    .where('statement.project_id', '=', project)
    .where('statement.since_release', '<=', release)
    .where('statement.until_release', '>', release)
    .select(['topic', 'text', 'problem', 'report.from_year', 'report.to_year'])
    .orderBy('report.report_id')
    .execute()
