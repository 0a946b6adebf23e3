import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { CELL_STATUSES, FUND_MEASURES, RESULT_STATUSES } from 'schema/database/terms.ts'
import { ACTUAL_STEP, FIGURE_STATES, type FigureState } from '../rules/figure-state.ts'
import { MEASURE_COLUMNS } from '../summary.ts'

/** Which regions' cells of a project answer for which, and since which release. */
export function selectPlaces(db: Kysely<Database>, release: number, project: string) {
  return db
    .selectFrom('project_region')
    .where('project_id', '=', project)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .select(['region_code', 'cell_region_code', 'since_release'])
    .execute()
}

/** The indicators of a project: those of its own region, as of every other. */
export async function selectIndicators(
  db: Kysely<Database>,
  { release, project, regions }: Part,
): Promise<string[]> {
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

interface Part {
  release: number
  project: string
  regions: readonly string[]
}

/** The money cells of some regions of a project, packed: of each cell value, status and coverage of every measure. */
export function selectMoney(db: Kysely<Database>, { release, project, regions }: Part) {
  const figures = FUND_MEASURES.map((measure) => MEASURE_COLUMNS[measure]).flatMap((column) => [
    sql.ref(column),
    codeOf(`${column}_status`, CELL_STATUSES),
    sql.ref(`${column}_coverage`),
  ])
  return db
    .selectFrom('fund_cell')
    .where('project_id', '=', project)
    .where('region_code', 'in', regions)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .groupBy('region_code')
    .select(['region_code', packed(figures, 'source').as('figures')])
    .execute()
}

/**
 * The results of some regions of a project, packed: of each cell its status and how target and actual stand, as one
 * number, then completion, weight and both scores.
 */
export function selectResults(db: Kysely<Database>, { release, project, regions }: Part) {
  const figures = [
    sql`${codeOf('status', RESULT_STATUSES)} + ${sql.lit(RESULT_STATUSES.length)} * (${figureState('target')} + ${sql.lit(ACTUAL_STEP)} * ${figureState('actual')})`,
    ...['completion', 'weight', 'score', 'computed_score'].map((column) => sql.ref(column)),
  ]
  return db
    .selectFrom('result_cell')
    .where('project_id', '=', project)
    .where('region_code', 'in', regions)
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .groupBy('region_code')
    .select(['region_code', packed(figures, 'indicator_id').as('figures')])
    .execute()
}

/** The place of a word among others. */
function codeOf(column: string, words: readonly string[]): RawBuilder<unknown> {
  const cases = words.map((word, code) => sql`when ${sql.lit(word)} then ${sql.lit(code)}`)
  return sql`case ${sql.ref(column)} ${sql.join(cases, sql` `)} end`
}

/** The place of a figure's state. What stands in words has a status, and no number. */
function figureState(column: 'target' | 'actual'): RawBuilder<number> {
  const place = (state: FigureState) => sql.lit(FIGURE_STATES.indexOf(state))
  const status = sql.ref(`${column}_status`)
  const text = sql.ref(`${column}_text`)
  const figure = sql.ref(column)
  return sql`case
    when ${status} = 'REPORTED' and ${figure} <> 0 then ${place('REPORTED')}
    when ${status} = 'REPORTED' and ${figure} = 0 then ${place('REPORTED_ZERO')}
    when ${status} = 'DERIVED' and ${figure} <> 0 then ${place('DERIVED')}
    when ${status} = 'DERIVED' and ${figure} = 0 then ${place('DERIVED_ZERO')}
    when ${status} = 'PARTIAL' and ${text} is null then ${place('PART')}
    when ${status} = 'PARTIAL' then ${place('PART_IN_WORDS')}
    when ${status} = 'NOT_REPORTED' and ${text} is null then ${place('NOTHING')}
    else ${place('IN_WORDS')} end`
}

/**
 * Figures of many cells as one text: numbers in all their digits with commas between them, `null` where there is none,
 * cell after cell in the order of their keys. The engine makes it on a thread of its own, and one long text is read many
 * times sooner than as many rows.
 */
function packed(figures: readonly RawBuilder<unknown>[], thing: 'source' | 'indicator_id') {
  const texts = figures.map((figure) => sql`coalesce(cast(${figure} as text), 'null')`)
  return sql<string>`string_agg(concat_ws(',', ${sql.join(texts)}), ',' order by from_year, to_year, ${sql.ref(thing)})`
}
