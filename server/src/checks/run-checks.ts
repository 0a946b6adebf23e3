import type { CheckRunTable } from 'schema/database/tables/check-run.table.ts'
import type { FindingTable } from 'schema/database/tables/finding.table.ts'
import type { Unversioned } from '../ingest/unversioned.ts'
import type { Check, Found } from './check.ts'
import { CHECKS } from './checks.ts'
import type { Ledger } from './ledger.ts'

export type FindingRow = Unversioned<FindingTable>
export type CheckRunRow = Unversioned<CheckRunTable>

/** Runs every check over one report: how often each agreed, and what it found. */
export function runChecks(
  ledger: Ledger,
  checks: readonly Check[] = CHECKS,
): { runs: CheckRunRow[]; findings: FindingRow[] } {
  const report_id = ledger.report.report
  const judged = checks.map((check) => ({ check, judgements: check.compare(ledger) }))
  const found = judged.flatMap(({ check, judgements }) =>
    judgements.flatMap((judgement) =>
      judgement === 'PASSED' ? [] : [findingRow(report_id, check, judgement)],
    ),
  )
  const twice = found.find(
    ({ finding_id }, at) => found.findIndex((row) => row.finding_id === finding_id) < at,
  )
  if (twice) throw new Error(`Two findings have the id ${twice.finding_id}.`)
  return {
    findings: found,
    runs: judged.map(({ check, judgements }) => {
      const passed_count = judgements.filter((judgement) => judgement === 'PASSED').length
      return { report_id, check_id: check.id, passed_count, finding_count: judgements.length - passed_count }
    }),
  }
}

function findingRow(report_id: string, check: Check, found: Found): FindingRow {
  const { about } = found
  return {
    finding_id: `${report_id}:${check.id}:${found.key}`,
    report_id,
    check_id: check.id,
    severity: found.severity ?? check.severity,
    project_id: about.project ?? null,
    region_code: about.region ?? null,
    from_year: about.from ?? null,
    to_year: about.to ?? null,
    indicator_id: about.indicator ?? null,
    source: about.source ?? null,
    measure: about.measure ?? null,
    transfer_id: about.transfer ?? null,
    message_zh: found.message.zh,
    message_en: found.message.en,
    expected: found.expected ?? null,
    found: found.found ?? null,
    difference: found.difference ?? null,
    tolerance: found.tolerance ?? null,
    recomputation_zh: found.recomputation?.zh ?? null,
    recomputation_en: found.recomputation?.en ?? null,
    citations: JSON.stringify(found.citations),
  }
}
