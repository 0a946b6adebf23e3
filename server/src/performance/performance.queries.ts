import { type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { IndicatorLevel1, IndicatorLevel2 } from 'schema/database/terms.ts'
import { after, orderBy, type SortKey } from '../paging.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import { resultCells } from '../results/results.queries.ts'

export const PERFORMANCE_DIMENSIONS = [
  'PROGRAMME',
  'PROJECT',
  'REGION',
  'YEAR',
  'LEVEL1',
  'LEVEL2',
  'INDICATOR',
] as const
export type PerformanceDimension = (typeof PERFORMANCE_DIMENSIONS)[number]

/** The column of a group that holds each dimension's value. */
export const PERFORMANCE_KEYS = {
  PROGRAMME: 'programme_id',
  PROJECT: 'project_id',
  REGION: 'region_code',
  YEAR: 'year',
  LEVEL1: 'level1',
  LEVEL2: 'level2',
  INDICATOR: 'indicator_id',
} as const satisfies Record<PerformanceDimension, string>

const KEY_REFS = {
  PROGRAMME: 'cell.programme_id',
  PROJECT: 'cell.project_id',
  REGION: 'place.region_code',
  YEAR: 'cell.from_year',
  LEVEL1: 'indicator.level1',
  LEVEL2: 'indicator.level2',
  INDICATOR: 'cell.indicator_id',
} as const satisfies Record<PerformanceDimension, string>

export interface PerformanceQuestion extends ResultQuestion {
  by: readonly PerformanceDimension[]
}

export interface Within {
  column: 'completion_rate' | 'score' | 'unmet_count'
  atLeast: number | null
  atMost: number | null
}

export type PerformanceRow = Awaited<ReturnType<typeof selectPerformance>>[number]

function members(db: Kysely<Database>, question: PerformanceQuestion) {
  return resultCells(db, question).innerJoin('indicator', 'indicator.indicator_id', 'cell.indicator_id')
}

function groups(db: Kysely<Database>, question: PerformanceQuestion) {
  const key = <T>(dimension: PerformanceDimension) =>
    question.by.includes(dimension) ? sql<T | null>`${sql.ref(KEY_REFS[dimension])}` : sql<T | null>`null`
  const count = (status: string) =>
    sql<number>`sum(case when cell.status = ${sql.lit(status)} then 1 else 0 end)`
  const figure = (column: 'target' | 'actual', status: string) =>
    sql<number>`sum(case when cell.${sql.ref(`${column}_status`)} = ${sql.lit(status)} then 1 else 0 end)`
  const keys = question.by.map((dimension) => sql.ref(KEY_REFS[dimension]))

  return members(db, question)
    .select(({ fn }) => [
      key<string>('PROGRAMME').as('programme_id'),
      key<string>('PROJECT').as('project_id'),
      key<string>('REGION').as('region_code'),
      key<number>('YEAR').as('year'),
      key<IndicatorLevel1>('LEVEL1').as('level1'),
      key<IndicatorLevel2>('LEVEL2').as('level2'),
      key<string>('INDICATOR').as('indicator_id'),
      fn.countAll<number>().as('indicator_count'),
      count('MET').as('met_count'),
      count('UNMET').as('unmet_count'),
      count('NOT_REPORTED').as('not_reported_count'),
      count('NOT_EVALUATED').as('not_evaluated_count'),
      sql<number | null>`avg(case when cell.completion > 1 then 1.0e0 else cell.completion end)`.as(
        'completion_rate',
      ),
      fn.min<string>('cell.indicator_id').as('first_indicator'),
      fn.max<string>('cell.indicator_id').as('last_indicator'),
      fn.min<number>('indicator.additive').as('additive'),
      fn.sum<number | null>('cell.target').as('target'),
      figure('target', 'REPORTED').as('target_reported'),
      figure('target', 'DERIVED').as('target_derived'),
      figure('target', 'PARTIAL').as('target_partial'),
      fn.avg<number>('cell.target_coverage').as('target_coverage'),
      fn.sum<number | null>('cell.actual').as('actual'),
      figure('actual', 'REPORTED').as('actual_reported'),
      figure('actual', 'DERIVED').as('actual_derived'),
      figure('actual', 'PARTIAL').as('actual_partial'),
      fn.avg<number>('cell.actual_coverage').as('actual_coverage'),
      fn.sum<number | null>('cell.weight').as('weight'),
      fn.sum<number | null>('cell.score').as('score'),
      fn.sum<number | null>('cell.computed_score').as('computed_score'),
      sql<number | null>`sum(case when cell.score is not null then cell.weight end)`.as('scored_weight'),
    ])
    .groupBy(keys.length === 0 ? [sql`cell.since_release - cell.since_release`] : keys)
}

/** All groups of a question. */
export function selectPerformance(db: Kysely<Database>, question: PerformanceQuestion) {
  return groups(db, question).execute()
}

/** One page of a question's groups, and how many there are in all. */
export async function selectPerformancePage(
  db: Kysely<Database>,
  question: PerformanceQuestion,
  page: {
    having: readonly Within[]
    sort: readonly SortKey[]
    after: readonly unknown[] | null
    limit: number
  },
) {
  const fitting = db
    .with('grouped', () => groups(db, question))
    .with('fitting', (cte) => {
      let query = cte.selectFrom('grouped').selectAll()
      for (const { column, atLeast, atMost } of page.having) {
        if (atLeast !== null) query = query.where(column, '>=', atLeast)
        if (atMost !== null) query = query.where(column, '<=', atMost)
      }
      return query
    })
  const counted = fitting.selectFrom('fitting').select(({ fn }) => fn.countAll<number>().as('total'))
  let rows = fitting.selectFrom('fitting').selectAll().orderBy(orderBy(page.sort)).limit(page.limit)
  if (page.after !== null) rows = rows.where(after(page.sort, page.after))
  return { rows: await rows.execute(), count: async () => (await counted.executeTakeFirstOrThrow()).total }
}

/** The cells behind groups, for their evidence. */
export function selectPerformanceMembers(db: Kysely<Database>, question: PerformanceQuestion) {
  return members(db, question)
    .select([
      'cell.programme_id',
      'cell.project_id',
      'place.region_code as place_code',
      'cell.region_code',
      'cell.from_year',
      'cell.to_year',
      'cell.indicator_id',
      'indicator.level1',
      'indicator.level2',
    ])
    .execute()
}
