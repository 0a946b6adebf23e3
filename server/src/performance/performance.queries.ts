import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { after, orderBy, rankedWithin, type SortKey } from '../paging.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import { type Within, within } from '../within.ts'
import { groups, members } from './performance-groups.queries.ts'

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

/** Asked of several at once, each has groups of its own. */
export type PerformanceParent = 'PROGRAMME' | 'PROJECT' | 'YEAR' | 'REGION'

export interface PerformanceQuestion extends ResultQuestion {
  by: readonly PerformanceDimension[]
  parent?: PerformanceParent
  /** Columns to compute; all unless told. */
  columns?: ReadonlySet<PerformanceColumn>
}

/** What is computed only if it is asked for: of targets and actuals either their sums, or no more than how they stand. */
export type PerformanceColumn =
  | 'completion'
  | 'target'
  | 'targetStatus'
  | 'actual'
  | 'actualStatus'
  | 'scores'

export type PerformanceRange = Within<'completion_rate' | 'score' | 'unmet_count'>

export type PerformanceRow = Awaited<ReturnType<typeof selectPerformance>>[number]

/** All groups of a question. */
export function selectPerformance(db: Kysely<Database>, question: PerformanceQuestion) {
  return groups(db, question).execute()
}

/** The groups that lie within bounds. */
const fittingGroups = (
  db: Kysely<Database>,
  question: PerformanceQuestion,
  having: readonly PerformanceRange[],
) =>
  db
    .with('grouped', () => groups(db, question))
    .with('fitting', (cte) => {
      let query = cte.selectFrom('grouped').selectAll()
      for (const range of having) query = query.where(within(range))
      return query
    })

/** The first groups of each parent, in order. */
export function selectPerformanceParts(
  db: Kysely<Database>,
  question: PerformanceQuestion,
  { having, sort, limit }: { having: readonly PerformanceRange[]; sort: readonly SortKey[]; limit: number },
) {
  return fittingGroups(db, question, having)
    .with('ranked', (cte) =>
      cte.selectFrom('fitting').selectAll().select(rankedWithin('parent', sort).as('rank')),
    )
    .selectFrom('ranked')
    .selectAll()
    .where('rank', '<=', limit)
    .orderBy('rank')
    .execute()
}

/** One page of a question's groups, and how many there are in all. */
export async function selectPerformancePage(
  db: Kysely<Database>,
  question: PerformanceQuestion,
  page: {
    having: readonly PerformanceRange[]
    sort: readonly SortKey[]
    after: readonly unknown[] | null
    limit: number
  },
) {
  const fitting = fittingGroups(db, question, page.having)
  const counted = fitting.selectFrom('fitting').select(({ fn }) => fn.countAll<number>().as('total'))
  let rows = fitting.selectFrom('fitting').selectAll().orderBy(orderBy(page.sort)).limit(page.limit)
  if (page.after !== null) rows = rows.where(after(page.sort, page.after))
  return { rows: await rows.execute(), count: async () => (await counted.executeTakeFirstOrThrow()).total }
}

/** The cells behind groups, for their evidence. */
export function selectPerformanceMembers(db: Kysely<Database>, question: PerformanceQuestion) {
  const asked = question.parent === 'REGION' && !question.by.includes('REGION')
  return members(db, question)
    .select([
      'cell.programme_id',
      'cell.project_id',
      asked ? 'place.parent_code as place_code' : 'place.region_code as place_code',
      'cell.region_code',
      'cell.from_year',
      'cell.to_year',
      'cell.indicator_id',
      'indicator.level1',
      'indicator.level2',
    ])
    .orderBy('cell.project_id')
    .orderBy('cell.region_code')
    .orderBy('cell.from_year')
    .orderBy('cell.to_year')
    .orderBy('cell.indicator_id')
    .execute()
}
