import { CHECKS } from 'server/checks/checks.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { describe, expect, it } from 'vitest'
import * as contradictions from './cases/contradictions.ts'
import * as extraction from './cases/extraction.ts'
import * as plausibility from './cases/plausibility.ts'
import * as prose from './cases/prose.ts'
import * as rates from './cases/rates.ts'
import * as scores from './cases/scores.ts'
import * as sums from './cases/sums.ts'
import * as time from './cases/time.ts'
import { type Fails, type Passes, real } from './changes.ts'
import { ledgerFrom } from './ledger.ts'

const KINDS = [sums, rates, prose, scores, contradictions, plausibility, time, extraction]
const FAILS: Fails = Object.assign({}, ...KINDS.map(({ fails }) => fails))
const PASSES: Passes = Object.assign({}, ...KINDS.map(({ passes }) => passes))

function compare(id: string, raw: RawSheets) {
  const check = CHECKS.find((candidate) => candidate.id === id)
  if (!check) throw new Error(`There is no check ${id}.`)
  const judged = check.compare(ledgerFrom(raw))
  const found = judged.flatMap((judgement) => (judgement === 'PASSED' ? [] : [judgement]))
  return { passed: judged.length - found.length, found }
}

describe('each check', () => {
  const cases = Object.entries(FAILS).flatMap(([id, fails]) => fails.map((fail) => [id, ...fail] as const))

  it.each(cases)('%s objects where %s', (id, _change, raw, key, says) => {
    const { found } = compare(id, raw)
    const [finding] = found.filter((candidate) => candidate.key === key)
    expect(finding?.message.zh ?? found.map((other) => other.key)).toMatch(says)
    expect(finding?.message.en).toMatch(/\.$/)
    expect(finding?.citations.length).toBeGreaterThan(0)
  })

  it.each(CHECKS.map(({ id }) => id))('%s lets pass what agrees', (id) => {
    const before = compare(id, real)
    const [, raw] = PASSES[id] ?? []
    if (raw === undefined) {
      expect(before.passed).toBeGreaterThan(0)
      expect(before.found).toEqual([])
      return
    }
    const after = compare(id, raw)
    expect(after.found.length < before.found.length || after.passed > before.passed).toBe(true)
  })

  it('has a case that fails', () => {
    expect(Object.keys(FAILS).sort()).toEqual(CHECKS.map(({ id }) => id).sort())
  })

  it('has an id, a title and a description of its own in both languages', () => {
    for (const text of ['zh', 'en'] as const) {
      expect(new Set(CHECKS.map(({ title }) => title[text])).size).toBe(CHECKS.length)
      expect(new Set(CHECKS.map(({ description }) => description[text])).size).toBe(CHECKS.length)
    }
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
    expect(new Set(CHECKS.map(({ kind }) => kind)).size).toBe(8)
  })
})
