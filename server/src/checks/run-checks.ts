import type { CheckRunTable } from 'schema/database/tables/check-run.table.ts'
import type { FindingTable } from 'schema/database/tables/finding.table.ts'
import type { Unversioned } from '../ingest/unversioned.ts'
import type { Check, Found } from './check.ts'
import { CHECKS } from './checks.ts'
import type { Ledger } from './ledger.ts'
import { citedPlaces, writtenDown } from './most.ts'
import { unitsInEnglish } from './units-in-english.ts'

export type FindingRow = Unversioned<FindingTable>
export type CheckRunRow = Unversioned<CheckRunTable>

/** Runs every check over one report: how often each agreed, and what it found. */
export function runChecks(
  ledger: Ledger,
  checks: readonly Check[] = CHECKS,
): { runs: CheckRunRow[]; findings: FindingRow[] } {
  const report_id = ledger.report.report
  const judged = checks.map((check) => {
    const judgements = check.compare(ledger)
    const found = judgements.flatMap((judgement) => (judgement === 'PASSED' ? [] : [judgement]))
    return {
      check,
      passed: judgements.length - found.length,
      failed: found.length,
      found: writtenDown(check, found),
    }
  })
  const findings = judged.flatMap(({ check, found }) => found.map((one) => findingRow(report_id, check, one)))
  const ids = new Set<string>()
  for (const { finding_id } of findings) {
    if (ids.has(finding_id)) throw new Error(`Two findings have the id ${finding_id}.`)
    ids.add(finding_id)
  }
  return {
    findings,
    runs: judged.map(({ check, passed, failed }) => ({
      report_id,
      check_id: check.id,
      passed_count: passed,
      finding_count: failed,
    })),
  }
}

function findingRow(report_id: string, check: Check, found: Found): FindingRow {
  const { about } = found
  const { cited, rest } = citedPlaces(found.citations)
  const steps = (language: 'zh' | 'en', separator: string) =>
    [found.recomputation?.[language], rest?.[language]]
      .filter((text) => text !== undefined)
      .join(separator) || null
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
    message_en: unitsInEnglish(found.message.en),
    expected: found.expected ?? null,
    found: found.found ?? null,
    difference: found.difference ?? null,
    tolerance: found.tolerance ?? null,
    recomputation_zh: steps('zh', '；'),
    recomputation_en: inEnglish(steps('en', '; ')),
    citations: JSON.stringify(cited),
  }
}

const inEnglish = (sentence: string | null) => sentence && unitsInEnglish(sentence)
