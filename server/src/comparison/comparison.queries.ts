import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { TargetOperator } from 'schema/database/terms.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import { resultCells } from '../results/results.queries.ts'

export type IndicatorGroupRow = Awaited<ReturnType<typeof selectIndicatorGroups>>[number]

/** The figures of indicators, summed for each region and project; what may be added up further, the caller knows. */
export function selectIndicatorGroups(db: Kysely<Database>, question: ResultQuestion) {
  const count = (column: 'target' | 'actual', status: string) =>
    sql<number>`sum(case when cell.${sql.ref(`${column}_status`)} = ${sql.lit(status)} then 1 else 0 end)`
  return resultCells(db, question)
    .select(({ fn }) => [
      'place.region_code',
      'cell.project_id',
      'cell.indicator_id',
      fn.countAll<number>().as('cells'),
      fn.min<TargetOperator | null>('cell.target_operator').as('first_operator'),
      fn.max<TargetOperator | null>('cell.target_operator').as('last_operator'),
      fn.max<number | null>('cell.completion').as('completion'),
      fn.sum<number | null>('cell.target').as('target'),
      count('target', 'REPORTED').as('target_reported'),
      count('target', 'DERIVED').as('target_derived'),
      count('target', 'PARTIAL').as('target_partial'),
      fn.avg<number>('cell.target_coverage').as('target_coverage'),
      fn.sum<number | null>('cell.actual').as('actual'),
      count('actual', 'REPORTED').as('actual_reported'),
      count('actual', 'DERIVED').as('actual_derived'),
      count('actual', 'PARTIAL').as('actual_partial'),
      fn.avg<number>('cell.actual_coverage').as('actual_coverage'),
    ])
    .groupBy(['place.region_code', 'cell.project_id', 'cell.indicator_id'])
    .execute()
}
