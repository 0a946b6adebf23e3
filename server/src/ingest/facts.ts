import type { FundFactTable } from 'schema/database/tables/fund-fact.table.ts'
import type { RestatementTable } from 'schema/database/tables/restatement.table.ts'
import type { ResultFactTable } from 'schema/database/tables/result-fact.table.ts'
import type { TargetFactTable } from 'schema/database/tables/target-fact.table.ts'
import { formatDecimal } from '../rules/decimal.ts'
import { toFen } from '../rules/money.ts'
import type { Row, Sheets } from './sheets.ts'
import { moneyUnit } from './units.ts'
import type { Unversioned } from './unversioned.ts'

export type FundFact = Unversioned<FundFactTable>
export type TargetFact = Unversioned<TargetFactTable>
export type ResultFact = Unversioned<ResultFactTable>
export type Restatement = Unversioned<RestatementTable>

/** What the sheets of one report state, row by row. */
export interface Facts {
  funds: FundFact[]
  targets: TargetFact[]
  results: ResultFact[]
  restatements: Restatement[]
}

/** @param elsewhere the points, as `targetPoint` names them, whose target another report states */
export function factsOf(sheets: Sheets, report: string, elsewhere: ReadonlySet<string> = new Set()): Facts {
  const targets = sheets.targets.map((row) => targetFact(report, 'targets', row, row.value, row.printed))
  const stated = new Set([...targets.map(targetPoint), ...elsewhere])
  // A self-evaluation table prints targets again: they are the target where nothing else states it, else a restatement.
  const restatements = sheets.restatements.map((row) => restatement(report, row))
  for (const row of sheets.results) {
    if (row.operator === null) continue
    const fact = targetFact(report, 'results', row, row.target, row.targetPrinted)
    if (stated.has(targetPoint(fact))) restatements.push(...repeatedTarget(report, row))
    else targets.push(fact)
  }
  return {
    funds: sheets.funds.map((row) => fundFact(report, row)),
    targets,
    results: sheets.results.map((row) => resultFact(report, row)),
    restatements,
  }
}

export const factCount = (facts: Facts) =>
  facts.funds.length + facts.targets.length + facts.results.length + facts.restatements.length

/** The point of the cube that an amount stands at. */
export const fundPoint = (
  fact: Pick<FundFact, 'project_id' | 'region_code' | 'from_year' | 'to_year' | 'source' | 'measure'>,
) => [fact.project_id, fact.region_code, fact.from_year, fact.to_year, fact.source, fact.measure].join(' ')

/** The point that a target, or a row of a self-evaluation table, stands at. */
export const targetPoint = (
  fact: Pick<TargetFact, 'project_id' | 'region_code' | 'from_year' | 'to_year' | 'indicator_id'>,
) => [fact.project_id, fact.region_code, fact.from_year, fact.to_year, fact.indicator_id].join(' ')

function fundFact(report: string, row: Row<'funds'>): FundFact {
  return {
    fact_id: `${report}:funds:${row.row}`,
    report_id: report,
    project_id: row.project,
    region_code: row.region,
    from_year: row.from,
    to_year: row.to,
    source: row.source,
    measure: row.measure,
    amount: toFen(row.amount, moneyUnit(row.unit)),
    unit: row.unit,
    printed: row.printed,
    document_id: row.document,
    locator: row.locator,
    note: row.note,
  }
}

function targetFact(
  report: string,
  sheet: string,
  row: Row<'targets' | 'results'>,
  value: number | null,
  printed: string | null,
): TargetFact {
  return {
    fact_id: `${report}:${sheet}:${row.row}`,
    report_id: report,
    project_id: row.project,
    region_code: row.region,
    from_year: row.from,
    to_year: row.to,
    indicator_id: row.indicator,
    operator: row.operator ?? 'QUALITATIVE',
    value,
    max: row.max,
    unit: row.unit,
    printed,
    document_id: row.document,
    locator: row.locator,
    note: row.note,
  }
}

function resultFact(report: string, row: Row<'results'>): ResultFact {
  return {
    fact_id: `${report}:results:${row.row}`,
    report_id: report,
    project_id: row.project,
    region_code: row.region,
    from_year: row.from,
    to_year: row.to,
    indicator_id: row.indicator,
    actual: row.actual,
    unit: row.unit,
    weight: row.weight,
    score: row.score,
    evaluated: row.evaluated ? 1 : 0,
    shortfall_reason: row.shortfallReason,
    printed: row.actualPrinted,
    document_id: row.document,
    locator: row.locator,
    note: row.note,
  }
}

function restatement(report: string, row: Row<'restatements'>): Restatement {
  return {
    restatement_id: `${report}:${row.restatement}`,
    report_id: report,
    sheet_row: row.row,
    project_id: row.project,
    region_code: row.region,
    from_year: row.from,
    to_year: row.to,
    quantity: row.quantity,
    source: row.source,
    indicator_id: row.indicator,
    level2: row.level2,
    value: row.value,
    unit: row.unit,
    printed: row.printed,
    document_id: row.document,
    locator: row.locator,
    note: row.note,
  }
}

function repeatedTarget(report: string, row: Row<'results'>): Restatement[] {
  if (row.target === null) return []
  return [
    {
      restatement_id: `${report}:results:${row.row}`,
      report_id: report,
      sheet_row: row.row,
      project_id: row.project,
      region_code: row.region,
      from_year: row.from,
      to_year: row.to,
      quantity: 'TARGET',
      source: null,
      indicator_id: row.indicator,
      level2: null,
      value: formatDecimal(row.target),
      unit: row.unit ?? '',
      printed: row.targetPrinted,
      document_id: row.document,
      locator: row.locator,
      note: row.note,
    },
  ]
}
