import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { ResultCellTable } from 'schema/database/tables/result-cell.table.ts'
import { inScope } from '../cells.ts'
import { after, orderBy, rankedWithin, type SortKey } from '../paging.ts'
import { places } from '../places.ts'
import type { ResultQuestion } from './result-question.ts'

/** The cells of a question, one row a result; `place` names the region that a cell stands for. */
export function resultCells(db: Kysely<Database>, question: ResultQuestion) {
  return db
    .selectFrom('result_cell as cell')
    .innerJoin(places(db, question.scope), (join) =>
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
      : [indicators.length === 0 ? eb.lit(false) : eb('cell.indicator_id', 'in', indicators)]),
    ...(statuses === null ? [] : [eb('cell.status', 'in', statuses)]),
    ...(completionBelow === null ? [] : [eb('cell.completion', '<', completionBelow)]),
  ])
}

/** Asked of several at once, each has results of its own. */
export type ResultParent = 'PROJECT' | 'REGION' | 'INDICATOR'

const PARENT_REFS = {
  PROJECT: 'cell.project_id',
  REGION: 'place.parent_code',
  INDICATOR: 'cell.indicator_id',
} as const satisfies Record<ResultParent, string>

const rows = (db: Kysely<Database>, question: ResultQuestion, parent?: ResultParent) =>
  resultCells(db, question)
    .selectAll('cell')
    .select(sql<string | null>`${parent ? sql.ref(PARENT_REFS[parent]) : sql`null`}`.as('parent'))
    .distinct()

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

/** Results by their ids, of one release, in no order. */
export function selectResultsById(db: Kysely<Database>, release: number, ids: readonly string[]) {
  return db
    .selectFrom('result_cell as cell')
    .where('cell.result_id', 'in', ids)
    .where('cell.since_release', '<=', release)
    .where('cell.until_release', '>', release)
    .selectAll('cell')
    .select(sql<string | null>`null`.as('parent'))
    .execute()
}

/** The first results of each of several projects, regions or indicators, in order. */
export function selectResultParts(
  db: Kysely<Database>,
  question: ResultQuestion,
  { parent, sort, limit }: { parent: ResultParent; sort: readonly SortKey[]; limit: number },
) {
  return db
    .with('result', () => rows(db, question, parent))
    .with('ranked', (cte) =>
      cte.selectFrom('result').selectAll().select(rankedWithin('parent', sort).as('rank')),
    )
    .selectFrom('ranked')
    .selectAll()
    .where('rank', '<=', limit)
    .orderBy('rank')
    .execute()
}

/** How many results each of several has. */
export function selectResultCounts(db: Kysely<Database>, question: ResultQuestion, parent: ResultParent) {
  return resultCells(db, question)
    .select(({ ref, fn }) => [ref(PARENT_REFS[parent]).as('parent'), fn.countAll<number>().as('total')])
    .groupBy(sql.ref(PARENT_REFS[parent]))
    .execute()
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
