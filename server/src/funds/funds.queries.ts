import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { CellSource, FundMeasure } from 'schema/database/terms.ts'
import { after, orderBy, rankedWithin, type SortKey } from '../paging.ts'
import type { Scope } from '../scope.ts'
import { type Within as Range, within } from '../within.ts'
import { groups, memberCells } from './fund-groups.queries.ts'

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
  /** Asked of several programmes, projects, years or regions at once: each has groups of its own. */
  parent?: FundParent
  /** The amounts to sum; all unless told. */
  measures?: readonly FundMeasure[]
}

export type FundParent = Exclude<FundDimension, 'SOURCE'>

export type FundGroupRow = Awaited<ReturnType<typeof selectFundGroups>>[number]

export type Within = Range<'budget' | 'executed' | 'execution_rate'>

/** All groups of a question. */
export function selectFundGroups(db: Kysely<Database>, question: FundQuestion) {
  return groups(db, question).execute()
}

/** The groups that lie within bounds. */
const fittingGroups = (db: Kysely<Database>, question: FundQuestion, having: readonly Within[]) =>
  db
    .with('grouped', () => groups(db, question))
    .with('fitting', (cte) => {
      let query = cte.selectFrom('grouped').selectAll()
      for (const range of having) query = query.where(within(range))
      return query
    })

/** The first groups of each parent, in order. */
export function selectFundParts(
  db: Kysely<Database>,
  question: FundQuestion,
  { having, sort, limit }: { having: readonly Within[]; sort: readonly SortKey[]; limit: number },
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
  const fitting = fittingGroups(db, question, page.having)
  const counted = fitting.selectFrom('fitting').select(({ fn }) => fn.countAll<number>().as('total'))
  let rows = fitting.selectFrom('fitting').selectAll().orderBy(orderBy(page.sort)).limit(page.limit)
  if (page.after !== null) rows = rows.where(after(page.sort, page.after))
  return { rows: await rows.execute(), count: async () => (await counted.executeTakeFirstOrThrow()).total }
}

/** The cells behind groups, for their evidence. */
export function selectFundMembers(db: Kysely<Database>, question: FundQuestion) {
  const asked = question.parent === 'REGION' && !question.by.includes('REGION')
  return memberCells(db, question)
    .select([
      'cell.programme_id',
      'cell.project_id',
      asked ? 'place.parent_code as place_code' : 'place.region_code as place_code',
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
