import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { CellSource } from 'schema/database/terms.ts'
import { inScope } from '../cells.ts'
import { after, orderBy, type SortKey } from '../paging.ts'
import type { Scope } from '../scope.ts'

export const FUND_DIMENSIONS = ['PROGRAMME', 'PROJECT', 'REGION', 'YEAR', 'SOURCE'] as const
export type FundDimension = (typeof FUND_DIMENSIONS)[number]

/** The column of a group that holds each dimension's value. */
export const FUND_KEYS = {
  PROGRAMME: 'programme_id',
  PROJECT: 'project_id',
  REGION: 'region_code',
  YEAR: 'year',
  SOURCE: 'source',
} as const satisfies Record<FundDimension, string>

/** A question about money, resolved: which cells, and what tells the groups apart. */
export interface FundQuestion {
  scope: Scope
  sources: readonly CellSource[]
  by: readonly FundDimension[]
}

export type FundGroupRow = Awaited<ReturnType<typeof selectFundGroups>>[number]

export interface Within {
  column: 'budget' | 'executed' | 'execution_rate'
  atLeast: number | null
  atMost: number | null
}

/** The cells of a question, one row a cell, with the value of each asked-for dimension. */
function memberCells(db: Kysely<Database>, { scope, sources }: FundQuestion) {
  return db
    .selectFrom('fund_cell as cell')
    .innerJoin('project_region as place', (join) =>
      join
        .onRef('place.project_id', '=', 'cell.project_id')
        .onRef('place.cell_region_code', '=', 'cell.region_code'),
    )
    .where('cell.source', 'in', [...sources])
    .where(inScope(scope))
}

/** Sums per group. A group's rate exists only where both of its figures cover the same cells. */
function groups(db: Kysely<Database>, question: FundQuestion) {
  const key = <T>(dimension: FundDimension) =>
    question.by.includes(dimension) ? sql<T | null>`${sql.ref(KEY_REFS[dimension])}` : sql<T | null>`null`
  const exact = (column: 'budget_status' | 'received_status' | 'executed_status') =>
    sql`cell.${sql.ref(column)} in ('REPORTED', 'DERIVED')`
  const known = (column: 'budget_status' | 'received_status' | 'executed_status') =>
    sql`cell.${sql.ref(column)} <> 'NOT_REPORTED'`
  const count = (condition: ReturnType<typeof exact>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`
  const is = (column: 'budget_status' | 'received_status' | 'executed_status', status: string) =>
    count(sql`cell.${sql.ref(column)} = ${sql.lit(status)}`)
  const comparable = count(sql`${exact('budget_status')} and ${exact('executed_status')}`)

  return memberCells(db, question)
    .select(({ fn }) => [
      key<string>('PROGRAMME').as('programme_id'),
      key<string>('PROJECT').as('project_id'),
      key<string>('REGION').as('region_code'),
      key<number>('YEAR').as('year'),
      key<CellSource>('SOURCE').as('source'),
      fn.countAll<number>().as('cells'),
      fn.sum<number | null>('cell.budget').as('budget'),
      is('budget_status', 'REPORTED').as('budget_reported'),
      is('budget_status', 'DERIVED').as('budget_derived'),
      is('budget_status', 'PARTIAL').as('budget_partial'),
      fn.avg<number>('cell.budget_coverage').as('budget_coverage'),
      fn.sum<number | null>('cell.received').as('received'),
      is('received_status', 'REPORTED').as('received_reported'),
      is('received_status', 'DERIVED').as('received_derived'),
      is('received_status', 'PARTIAL').as('received_partial'),
      fn.avg<number>('cell.received_coverage').as('received_coverage'),
      fn.sum<number | null>('cell.executed').as('executed'),
      is('executed_status', 'REPORTED').as('executed_reported'),
      is('executed_status', 'DERIVED').as('executed_derived'),
      is('executed_status', 'PARTIAL').as('executed_partial'),
      fn.avg<number>('cell.executed_coverage').as('executed_coverage'),
      sql<number | null>`case
        when ${comparable} > 0
         and ${comparable} = ${count(known('budget_status'))}
         and ${comparable} = ${count(known('executed_status'))}
        then case when sum(cell.budget) > 0 then sum(cell.executed) * 1.0e0 / sum(cell.budget) end
      end`.as('execution_rate'),
      comparable.as('comparable'),
    ])
    .groupBy(keyColumns(question.by))
}

const KEY_REFS = {
  PROGRAMME: 'cell.programme_id',
  PROJECT: 'cell.project_id',
  REGION: 'place.region_code',
  YEAR: 'cell.from_year',
  SOURCE: 'cell.source',
} as const satisfies Record<FundDimension, string>

/** Without dimensions there is one group, which exists only if a cell does: hence a constant to group by. */
function keyColumns(by: readonly FundDimension[]) {
  return by.length === 0
    ? [sql`cell.since_release - cell.since_release`]
    : by.map((dimension) => sql.ref(KEY_REFS[dimension]))
}

/** All groups of a question. */
export function selectFundGroups(db: Kysely<Database>, question: FundQuestion) {
  return groups(db, question).execute()
}

/** One page of a question's groups, and how many there are in all. */
export async function selectFundPage(
  db: Kysely<Database>,
  question: FundQuestion,
  page: {
    having: readonly Within[]
    sort: readonly SortKey[]
    after: readonly unknown[] | null
    limit: number
  },
) {
  const { having, sort, limit } = page
  const fitting = db
    .with('grouped', () => groups(db, question))
    .with('fitting', (cte) => {
      let query = cte.selectFrom('grouped').selectAll()
      for (const { column, atLeast, atMost } of having) {
        if (atLeast !== null) query = query.where(column, '>=', atLeast)
        if (atMost !== null) query = query.where(column, '<=', atMost)
      }
      return query
    })
  const counted = fitting.selectFrom('fitting').select(({ fn }) => fn.countAll<number>().as('total'))
  let rows = fitting.selectFrom('fitting').selectAll().orderBy(orderBy(sort)).limit(limit)
  if (page.after !== null) rows = rows.where(after(sort, page.after))
  return { rows: await rows.execute(), count: async () => (await counted.executeTakeFirstOrThrow()).total }
}

/** The cells behind groups, for their evidence. */
export function selectFundMembers(db: Kysely<Database>, question: FundQuestion) {
  return memberCells(db, question)
    .select([
      'cell.programme_id',
      'cell.project_id',
      'place.region_code as place_code',
      'cell.region_code',
      'cell.from_year',
      'cell.to_year',
      'cell.source',
    ])
    .orderBy('cell.project_id')
    .orderBy('cell.region_code')
    .orderBy('cell.from_year')
    .orderBy('cell.source')
    .execute()
}

/** What the documents print on money for some projects. */
export function selectFundFacts(db: Kysely<Database>, release: number, projects: readonly string[]) {
  return db
    .selectFrom('fund_fact')
    .where('project_id', 'in', [...projects])
    .where('since_release', '<=', release)
    .where('until_release', '>', release)
    .selectAll()
    .execute()
}
