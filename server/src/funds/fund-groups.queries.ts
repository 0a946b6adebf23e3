import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { type CellSource, FUND_MEASURES, type FundMeasure } from 'schema/database/terms.ts'
import { inScope } from '../cells.ts'
import { groupColumns } from '../group-columns.ts'
import { places } from '../places.ts'
import { MEASURE_COLUMNS } from '../summary.ts'
import type { FundDimension, FundQuestion } from './funds.queries.ts'

/** The cells of a question, one row a cell, with the value of each asked-for dimension. */
export function memberCells(db: Kysely<Database>, { scope, sources }: FundQuestion) {
  return db
    .selectFrom('fund_cell as cell')
    .innerJoin(places(db, scope), (join) =>
      join
        .onRef('place.project_id', '=', 'cell.project_id')
        .onRef('place.cell_region_code', '=', 'cell.region_code'),
    )
    .where('cell.source', 'in', [...sources])
    .where(inScope(scope))
}

/**
 * Sums per group, of the amounts that are asked for. A group's rate exists only where both of its figures cover the same
 * cells; it is a double on every engine, so that a cursor holds it exactly.
 */
export function groups(db: Kysely<Database>, question: FundQuestion) {
  const measures = question.measures ?? FUND_MEASURES
  const columns = groupColumns(KEY_REFS, question)
  const count = (condition: ReturnType<typeof exact>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`

  type Column = (typeof MEASURE_COLUMNS)[FundMeasure]
  const asked = (column: Column) => measures.some((measure) => MEASURE_COLUMNS[measure] === column)
  const sum = (column: Column) =>
    asked(column) ? sql<number | null>`sum(cell.${sql.ref(column)})` : sql<number | null>`null`
  const number = (column: Column, status: string) =>
    asked(column) ? count(sql`cell.${sql.ref(`${column}_status`)} = ${sql.lit(status)}`) : sql<number>`0`
  const coverage = (column: Column) =>
    asked(column) ? sql<number>`avg(cell.${sql.ref(`${column}_coverage`)})` : sql<number>`0`

  const exact = (column: Column) => sql`cell.${sql.ref(`${column}_status`)} in ('REPORTED', 'DERIVED')`
  const known = (column: Column) => sql`cell.${sql.ref(`${column}_status`)} <> 'NOT_REPORTED'`
  const rated = asked('budget') && asked('executed')
  const comparable = count(sql`${exact('budget')} and ${exact('executed')}`)
  const rate = sql<number | null>`case
    when ${comparable} > 0 and ${comparable} = ${count(known('budget'))} and ${comparable} = ${count(known('executed'))}
    then case when sum(cell.budget) > 0 then cast(sum(cell.executed) as double precision) / sum(cell.budget) end
  end`

  return memberCells(db, question)
    .select(({ fn }) => [
      columns.parent.as('parent'),
      columns.key<string>('PROGRAMME').as('programme_id'),
      columns.key<string>('PROJECT').as('project_id'),
      columns.key<string>('REGION').as('region_code'),
      columns.key<number>('YEAR').as('year'),
      columns.key<CellSource>('SOURCE').as('source'),
      fn.countAll<number>().as('cells'),
      sum('budget').as('budget'),
      number('budget', 'REPORTED').as('budget_reported'),
      number('budget', 'DERIVED').as('budget_derived'),
      number('budget', 'PARTIAL').as('budget_partial'),
      coverage('budget').as('budget_coverage'),
      sum('received').as('received'),
      number('received', 'REPORTED').as('received_reported'),
      number('received', 'DERIVED').as('received_derived'),
      number('received', 'PARTIAL').as('received_partial'),
      coverage('received').as('received_coverage'),
      sum('executed').as('executed'),
      number('executed', 'REPORTED').as('executed_reported'),
      number('executed', 'DERIVED').as('executed_derived'),
      number('executed', 'PARTIAL').as('executed_partial'),
      coverage('executed').as('executed_coverage'),
      (rated ? rate : sql<number | null>`null`).as('execution_rate'),
      (rated ? comparable : sql<number>`0`).as('comparable'),
    ])
    .groupBy(columns.all)
}

const KEY_REFS = {
  PROGRAMME: 'cell.programme_id',
  PROJECT: 'cell.project_id',
  REGION: 'place.region_code',
  YEAR: 'cell.from_year',
  SOURCE: 'cell.source',
} as const satisfies Record<FundDimension, string>
