import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import type { FundFact, Restatement, ResultFact, TargetFact } from '../ingest/facts.ts'
import {
  definitionRow,
  documentRow,
  indicatorRow,
  projectRow,
  reportRow,
  statementRow,
  transferRow,
} from '../ingest/sheet-rows.ts'
import { OVER_COMPLETION } from '../rules/attention.ts'
import type { Ledger } from './ledger.ts'

/** Checks count in whole percent. */
const OVER_COMPLETION_PERCENT = OVER_COMPLETION * 100

/**
 * The ledger of a report as the store holds it now: what it states itself, and what other reports have contributed to
 * the projects that it describes. Rows stand in the order of the sheets, the report's own first.
 */
export async function readLedger(db: Transaction<Database>, report: string): Promise<Ledger> {
  const described = await readDescribed(db, report)
  const facts = await readFacts(
    db,
    report,
    described.projects.map(({ project }) => project),
  )
  const named = new Set(
    [
      ...facts.targets.map((row) => row.indicator_id),
      ...facts.results.map((row) => row.indicator_id),
      ...facts.restatements.map((row) => row.indicator_id),
      ...described.definitions.flatMap(({ whole, parts }) => [whole, ...parts]),
    ].flatMap((id) => id ?? []),
  )
  const indicators =
    named.size === 0
      ? []
      : await db
          .selectFrom('indicator')
          .where('indicator_id', 'in', [...named])
          .selectAll()
          .execute()
  const byId = new Map(indicators.map((row) => [row.indicator_id, indicatorRow(row)]))
  return {
    ...described,
    ...facts,
    overCompletionPercent: OVER_COMPLETION_PERCENT,
    indicators: new Map(
      [...named].flatMap((id) => {
        const indicator = byId.get(id)
        return indicator ? [[id, indicator]] : []
      }),
    ),
  }
}

/** What the report says of itself, its projects, and their money as a whole. */
async function readDescribed(db: Transaction<Database>, reportId: string) {
  const report = await db
    .selectFrom('report')
    .where('report_id', '=', reportId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .executeTakeFirstOrThrow()
  const programme = await db
    .selectFrom('programme')
    .where('programme_id', '=', report.programme_id)
    .selectAll()
    .executeTakeFirstOrThrow()
  const scheme = await db
    .selectFrom('scheme')
    .where('scheme_id', '=', programme.scheme_id)
    .select('execution_weight')
    .executeTakeFirst()
  const regions = await db
    .selectFrom('region')
    .select(['region_code', 'name', 'name_en', 'parent_code'])
    .execute()
  const cited: string[] = JSON.parse(report.document_ids)
  const documents =
    cited.length === 0
      ? []
      : await db.selectFrom('document').where('document_id', 'in', cited).selectAll().execute()
  const projects = await db
    .selectFrom('project')
    .where('report_id', '=', reportId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .orderBy('project_id')
    .execute()
  const transfers = await db
    .selectFrom('transfer')
    .where('report_id', '=', reportId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .orderBy('transfer_id')
    .execute()
  // A contribution says in words how its own region fared; only what is said of the whole is held against the whole.
  const statements = await db
    .selectFrom('statement')
    .where('report_id', '=', reportId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .orderBy('project_id')
    .orderBy('topic')
    .execute()
  const definitions = await db
    .selectFrom('definition')
    .where('report_id', '=', reportId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .orderBy('definition_id')
    .execute()
  return {
    report: reportRow(report, programme),
    executionWeight: scheme?.execution_weight ?? 0,
    regions: new Map(regions.map((row) => [row.region_code, { zh: row.name, en: row.name_en ?? row.name }])),
    above: new Map(regions.map((row) => [row.region_code, row.parent_code])),
    documents: new Map(documents.map((row) => [row.document_id, documentRow(row)])),
    projects: projects.map(projectRow),
    transfers: transfers.map(transferRow),
    statements: statements.map(statementRow),
    definitions: definitions.map(definitionRow),
  }
}

async function readFacts(db: Transaction<Database>, report: string, projects: readonly string[]) {
  const [funds, targets, results, contributed] =
    projects.length === 0
      ? [[], [], [], []]
      : await Promise.all([
          db
            .selectFrom('fund_fact')
            .where('project_id', 'in', projects)
            .where('until_release', '=', OPEN)
            .selectAll()
            .execute(),
          db
            .selectFrom('target_fact')
            .where('project_id', 'in', projects)
            .where('until_release', '=', OPEN)
            .selectAll()
            .execute(),
          db
            .selectFrom('result_fact')
            .where('project_id', 'in', projects)
            .where('until_release', '=', OPEN)
            .selectAll()
            .execute(),
          db
            .selectFrom('restatement')
            .where('project_id', 'in', projects)
            .where('report_id', '!=', report)
            .where('until_release', '=', OPEN)
            .selectAll()
            .execute(),
        ])
  const own = await db
    .selectFrom('restatement')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .selectAll()
    .execute()
  return {
    funds: inOrder<FundFact>(report, funds, factPlace).map((row) => asOf(report, row, 'fact_id')),
    targets: inOrder<TargetFact>(report, targets, factPlace).map((row) => asOf(report, row, 'fact_id')),
    results: inOrder<ResultFact>(report, results, factPlace).map((row) => asOf(report, row, 'fact_id')),
    restatements: inOrder<Restatement>(report, [...own, ...contributed], restatementPlace).map((row) =>
      asOf(report, row, 'restatement_id'),
    ),
  }
}

/** Where a row stood: sheet, then row. A target that only a self-evaluation table prints comes after the target sheet. */
type SheetPlace = readonly [sheet: number, row: number]

const factPlace = ({ fact_id }: { fact_id: string }): SheetPlace => [
  fact_id.includes(':results:') ? 1 : 0,
  Number(fact_id.slice(fact_id.lastIndexOf(':') + 1)),
]

const restatementPlace = ({ restatement_id, sheet_row }: Restatement): SheetPlace => [
  restatement_id.includes(':results:') ? 1 : 0,
  sheet_row,
]

function inOrder<Row extends { report_id: string }>(
  report: string,
  rows: readonly Row[],
  placeOf: (row: Row) => SheetPlace,
): Row[] {
  const rank = (row: Row) => (row.report_id === report ? '' : row.report_id)
  return [...rows].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    return compareText(rank(a), rank(b)) || one[0] - other[0] || one[1] - other[1]
  })
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A contributed row as a row of this ledger: its name carries that of its own report, so that no two findings, which are
 * named after rows, get one name.
 */
function asOf<Id extends string, Row extends { report_id: string } & { [key in Id]: string }>(
  report: string,
  row: Row,
  id: Id,
): Row {
  return row.report_id === report ? row : { ...row, [id]: `${report}:${row[id]}`, report_id: report }
}
