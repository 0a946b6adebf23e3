import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { runChecks } from 'server/checks/run-checks.ts'
import { describe, expect, it } from 'vitest'
import { real } from './changes.ts'
import { ledgerFrom } from './ledger.ts'

const expected = <Column extends string>(name: string) =>
  parse<Record<Column, string>>(readFileSync(new URL(`expected/${name}.csv`, import.meta.url)), {
    columns: true,
  })

const { runs, findings } = runChecks(ledgerFrom(real))

describe('the real report', () => {
  it('has these findings, each of them read in the report and computed by hand', () => {
    const told = findings.map(({ severity, finding_id, message_zh }) => ({
      severity,
      finding: finding_id,
      message: message_zh,
    }))
    expect(told).toEqual(expected<'severity' | 'finding' | 'message'>('findings'))
  })

  it('passes as often as there is something to compare', () => {
    const told = runs.map(({ check_id, passed_count, finding_count }) => ({
      check: check_id,
      passed: `${passed_count}`,
      found: `${finding_count}`,
    }))
    expect(told).toEqual(expected<'check' | 'passed' | 'found'>('counts'))
  })

  it('reproduces the 41 official scores and both totals', () => {
    // 苗岭: 100 − 0.47 − 0.47 − 0.17; 南北盘江 has met all of its targets.
    const { results } = ledgerFrom(real)
    const total = (project: string) =>
      results
        .filter((result) => result.project_id === project)
        .reduce((sum, { score }) => sum + (score ?? 0), 0)
    expect([total('miaoling'), total('panjiang')]).toEqual([988_900, 1_000_000])
    expect(runs.find(({ check_id }) => check_id === 'score-recomputed')).toMatchObject({
      passed_count: 41,
      finding_count: 0,
    })
  })

  it('says each in one sentence, in both languages, and cites where it stands', () => {
    for (const { finding_id, message_zh, message_en, citations } of findings) {
      expect(message_zh, finding_id).toMatch(/^[^。]{10,110}。$/)
      expect(message_en, finding_id).toMatch(/\.$/)
      expect(message_zh + message_en, finding_id).not.toMatch(/undefined|null|NaN/)
      expect(JSON.parse(citations).length, finding_id).toBeGreaterThan(0)
    }
  })
})
