import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { IndicatorLevel1, IndicatorLevel2 } from 'schema/database/terms.ts'
import { groupColumns } from '../group-columns.ts'
import { resultCells } from '../results/results.queries.ts'
import type { PerformanceColumn, PerformanceDimension, PerformanceQuestion } from './performance.queries.ts'

const KEY_REFS = {
  PROGRAMME: 'cell.programme_id',
  PROJECT: 'cell.project_id',
  REGION: 'place.region_code',
  YEAR: 'cell.from_year',
  LEVEL1: 'indicator.level1',
  LEVEL2: 'indicator.level2',
  INDICATOR: 'cell.indicator_id',
} as const satisfies Record<PerformanceDimension, string>

/** The results of a question with their indicators. */
export function members(db: Kysely<Database>, question: PerformanceQuestion) {
  return resultCells(db, question).innerJoin('indicator', 'indicator.indicator_id', 'cell.indicator_id')
}

/** How the results of each group stand. */
export function groups(db: Kysely<Database>, question: PerformanceQuestion) {
  const asked = (column: PerformanceColumn) => question.columns?.has(column) ?? true
  const columns = groupColumns(KEY_REFS, question)
  const count = (status: string) =>
    sql<number>`sum(case when cell.status = ${sql.lit(status)} then 1 else 0 end)`

  type Figure = 'target' | 'actual'
  const figure = (column: Figure, status: string) =>
    asked(column) || asked(`${column}Status`)
      ? sql<number>`sum(case when cell.${sql.ref(`${column}_status`)} = ${sql.lit(status)} then 1 else 0 end)`
      : sql<number>`0`
  const coverage = (column: Figure) =>
    asked(column) ? sql<number>`avg(cell.${sql.ref(`${column}_coverage`)})` : sql<number>`0`
  // Of how figures stand it matters whether all that are known are 0.
  const zero = (column: Figure) =>
    sql<
      number | null
    >`case when min(cell.${sql.ref(column)}) = 0 and max(cell.${sql.ref(column)}) = 0 then 0 end`
  const sumOf = (column: Figure) => (asked(column) || !asked(`${column}Status`) ? sum(column) : zero(column))
  const sum = (column: Figure | 'weight' | 'score' | 'computed_score') =>
    asked(column === 'target' || column === 'actual' ? column : 'scores')
      ? sql<number | null>`sum(cell.${sql.ref(column)})`
      : sql<number | null>`null`
  const completion = sql<
    number | null
  >`avg(case when cell.completion > 1 then 1.0e0 else cell.completion end)`
  const scored = (column: 'score' | 'weight', evaluatedOnly: boolean) => {
    const which = evaluatedOnly ? sql`and cell.status <> 'NOT_EVALUATED'` : sql``
    return asked('scores')
      ? sql<number | null>`sum(case when cell.score is not null ${which} then cell.${sql.ref(column)} end)`
      : sql<number | null>`null`
  }

  return members(db, question)
    .select(({ fn }) => [
      columns.parent.as('parent'),
      columns.key<string>('PROGRAMME').as('programme_id'),
      columns.key<string>('PROJECT').as('project_id'),
      columns.key<string>('REGION').as('region_code'),
      columns.key<number>('YEAR').as('year'),
      columns.key<IndicatorLevel1>('LEVEL1').as('level1'),
      columns.key<IndicatorLevel2>('LEVEL2').as('level2'),
      columns.key<string>('INDICATOR').as('indicator_id'),
      fn.countAll<number>().as('indicator_count'),
      count('MET').as('met_count'),
      count('UNMET').as('unmet_count'),
      count('NOT_REPORTED').as('not_reported_count'),
      count('NOT_EVALUATED').as('not_evaluated_count'),
      (asked('completion') ? completion : sql<number | null>`null`).as('completion_rate'),
      fn.min<string>('cell.indicator_id').as('first_indicator'),
      fn.max<string>('cell.indicator_id').as('last_indicator'),
      fn.min<number>('indicator.additive').as('additive'),
      sumOf('target').as('target'),
      figure('target', 'REPORTED').as('target_reported'),
      figure('target', 'DERIVED').as('target_derived'),
      figure('target', 'PARTIAL').as('target_partial'),
      coverage('target').as('target_coverage'),
      sumOf('actual').as('actual'),
      figure('actual', 'REPORTED').as('actual_reported'),
      figure('actual', 'DERIVED').as('actual_derived'),
      figure('actual', 'PARTIAL').as('actual_partial'),
      coverage('actual').as('actual_coverage'),
      sum('weight').as('weight'),
      sum('score').as('score'),
      sum('computed_score').as('computed_score'),
      scored('weight', false).as('scored_weight'),
      scored('weight', true).as('evaluated_weight'),
      scored('score', true).as('evaluated_score'),
    ])
    .groupBy(columns.all)
}
