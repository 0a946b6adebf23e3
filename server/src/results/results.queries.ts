import { type Expression, expressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { ResultCellTable } from 'schema/database/tables/result-cell.table.ts'
import { inScope } from '../cells.ts'
import { after, orderBy, type SortKey } from '../paging.ts'
import type { ResultQuestion } from './result-question.ts'

/** The cells of a question, one row a result; `place` names the region that a cell stands for. */
export function resultCells(db: Kysely<Database>, question: ResultQuestion) {
  return db
    .selectFrom('result_cell as cell')
    .innerJoin('project_region as place', (join) =>
      join
        .onRef('place.project_id', '=', 'cell.project_id')
        .onRef('place.cell_region_code', '=', 'cell.region_code'),
    )
    .where(inScope(question.scope))
    .where(fits(question))
}

function fits({ indicators, statuses, completionBelow }: ResultQuestion): Expression<SqlBool> {
  const eb = expressionBuilder<{ cell: ResultCellTable }, 'cell'>()
  return eb.and([
    ...(indicators === null
      ? []
      : [indicators.length === 0 ? eb.val(false) : eb('cell.indicator_id', 'in', indicators)]),
    ...(statuses === null ? [] : [eb('cell.status', 'in', statuses)]),
    ...(completionBelow === null ? [] : [eb('cell.completion', '<', completionBelow)]),
  ])
}

const rows = (db: Kysely<Database>, question: ResultQuestion) =>
  resultCells(db, question).selectAll('cell').select('place.region_code as place_code').distinct()

export type ResultRow = Awaited<ReturnType<typeof selectResults>>['rows'][number]

/** One page of results, and how many there are in all. */
export async function selectResults(
  db: Kysely<Database>,
  question: ResultQuestion,
  page: { sort: readonly SortKey[]; after: readonly unknown[] | null; limit: number },
) {
  let query = db
    .with('result', () => rows(db, question))
    .selectFrom('result')
    .selectAll()
    .orderBy(orderBy(page.sort))
    .limit(page.limit)
  if (page.after !== null) query = query.where(after(page.sort, page.after))
  const count = () =>
    resultCells(db, question)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
  return { rows: await query.execute(), count: async () => (await count()).total }
}

/** The printed targets and self-evaluation rows of some indicators of some projects. */
export async function selectIndicatorFacts(
  db: Kysely<Database>,
  release: number,
  projects: readonly string[],
  indicators: readonly string[],
) {
  const [targets, results] = await Promise.all([
    db
      .selectFrom('target_fact')
      .where('project_id', 'in', [...projects])
      .where('indicator_id', 'in', [...indicators])
      .where('since_release', '<=', release)
      .where('until_release', '>', release)
      .selectAll()
      .execute(),
    db
      .selectFrom('result_fact')
      .where('project_id', 'in', [...projects])
      .where('indicator_id', 'in', [...indicators])
      .where('since_release', '<=', release)
      .where('until_release', '>', release)
      .selectAll()
      .execute(),
  ])
  return { targets, results }
}
