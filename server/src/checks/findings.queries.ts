import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { after, orderBy, type SortKey } from '../paging.ts'
import type { FindingQuestion } from './finding-question.ts'

/** The most serious first, then by check and place, which the id spells out. */
export const FINDING_ORDER: readonly SortKey[] = [
  { column: 'rank', direction: 'asc' },
  { column: 'finding_id', direction: 'asc' },
]

const RANK = sql<number>`case severity when 'ERROR' then 1 when 'WARNING' then 2 else 3 end`

function matching(db: Kysely<Database>, question: FindingQuestion) {
  return db
    .selectFrom('finding')
    .where('since_release', '<=', question.release)
    .where('until_release', '>', question.release)
    .where(fits(question))
}

function fits(question: FindingQuestion): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'finding'>()
  const among = (
    column: 'project_id' | 'region_code' | 'indicator_id' | 'check_id',
    ids: readonly string[],
  ) => (ids.length === 0 ? eb.lit(false) : eb(column, 'in', ids))
  const { release, programmes, projects, regions, checks, severities, indicators, answered, search } =
    question
  const reports = eb
    .selectFrom('report')
    .where('report.since_release', '<=', release)
    .where('report.until_release', '>', release)
    .where('report.programme_id', 'in', programmes)
    .select('report.report_id')
  const answers = eb.selectFrom('finding_answer').select('finding_answer.finding_id')
  const pattern = `%${(search ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return eb.and([
    programmes.length === 0 ? eb.lit(false) : eb('report_id', 'in', reports),
    ...(projects === null ? [] : [among('project_id', projects)]),
    ...(regions === null ? [] : [among('region_code', regions)]),
    ...(checks === null ? [] : [among('check_id', checks)]),
    ...(indicators === null ? [] : [among('indicator_id', indicators)]),
    ...(severities === null ? [] : [eb('severity', 'in', severities)]),
    ...(answered === null ? [] : [eb('finding_id', answered ? 'in' : 'not in', answers)]),
    ...(search === null
      ? []
      : [
          sql<SqlBool>`(lower(message_zh) like ${pattern} escape '\\' or lower(message_en) like ${pattern} escape '\\')`,
        ]),
  ])
}

export type FindingLine = Awaited<ReturnType<typeof selectFindings>>[number]

/** A page of findings; with `perProject`, a page of each project in one statement. */
export function selectFindings(
  db: Kysely<Database>,
  question: FindingQuestion,
  page: { after: readonly unknown[] | null; limit: number; perProject: boolean },
) {
  const group = page.perProject ? sql`partition by project_id` : sql``
  let placed = db
    .with('matching', () => matching(db, question).selectAll().select(RANK.as('rank')))
    .selectFrom('matching')
    .selectAll()
    .select(sql<number>`row_number() over (${group} order by ${orderBy(FINDING_ORDER)})`.as('place'))
  if (page.after !== null) placed = placed.where(after(FINDING_ORDER, page.after))
  return db
    .selectFrom(placed.as('placed'))
    .selectAll()
    .where('place', '<=', page.limit)
    .orderBy(orderBy(FINDING_ORDER))
    .execute()
}

/** How many findings fit, by project; null is the project of those that speak of all. */
export function countFindings(db: Kysely<Database>, question: FindingQuestion) {
  return matching(db, question)
    .select(['project_id', ({ fn }) => fn.countAll<number>().as('total')])
    .groupBy('project_id')
    .execute()
}

/** How often each check passed and failed, over the reports of some programmes. */
export function selectCheckRuns(db: Kysely<Database>, release: number, programmes: readonly string[]) {
  return db
    .selectFrom('check_run')
    .innerJoin('report', 'report.report_id', 'check_run.report_id')
    .where('report.programme_id', 'in', programmes)
    .where('report.since_release', '<=', release)
    .where('report.until_release', '>', release)
    .where('check_run.since_release', '<=', release)
    .where('check_run.until_release', '>', release)
    .select(({ fn }) => [
      'check_run.check_id',
      fn.sum<number>('check_run.passed_count').as('passed_count'),
      fn.sum<number>('check_run.finding_count').as('finding_count'),
    ])
    .groupBy('check_run.check_id')
    .execute()
}

export function selectAnswers(db: Kysely<Database>, findings: readonly string[]) {
  return db.selectFrom('finding_answer').where('finding_id', 'in', findings).selectAll().execute()
}
