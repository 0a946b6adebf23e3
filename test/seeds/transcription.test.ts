import { describe, expect, it } from 'vitest'
import type { Comparison } from './comparison.ts'
import { e4, sum } from './exact.ts'
import * as fundSums from './fund-sums.ts'
import { KNOWN_DISAGREEMENTS } from './known-disagreements.ts'
import { results } from './report-sheets.ts'
import * as figures from './restated-figures.ts'
import * as rates from './restated-rates.ts'
import * as targetSums from './target-sums.ts'

/** Every kind of comparison, with the number of them that the report holds, so that none passes by seeing nothing. */
const FAMILIES: readonly [string, () => Comparison[], number][] = [
  ['money: prefectures make the province', fundSums.prefecturesAgainstProvince, 4],
  ['money: years make the span', fundSums.yearsAgainstSpan, 6],
  ['money: sources make the total', fundSums.sourcesAgainstTotal, 4],
  ['money: provincial is within local', fundSums.provincialWithinLocal, 4],
  ['money: transfers are what was budgeted and received', fundSums.transfersAgainstFunds, 10],
  ['targets: prefectures make the province', targetSums.prefecturesAgainstProvince, 27],
  ['targets: years make the span', targetSums.yearsAgainstSpan, 11],
  ['targets: tables 1 and 2 equal the annexes', targetSums.tablesAgainstAnnexes, 40],
  ['restated amounts', figures.amountsAgain, 24],
  ['restated targets', figures.targetsAgain, 40],
  ['restated actuals', figures.actualsAgain, 58],
  ['execution rates', rates.executionRates, 12],
  ['prose rates on exact amounts', rates.proseRatesAgainstAnnex, 3],
  ['disbursement rates', rates.disbursementRates, 1],
  ['completion rates', rates.completionRates, 13],
  ['completion rates of a class', rates.classCompletionRates, 1],
  ['counts', rates.counts, 8],
]
const known = new Map(KNOWN_DISAGREEMENTS.map((row) => [row.name, row]))
const ALL = FAMILIES.flatMap(([, family]) => family())

describe('the transcription, recomputed', () => {
  it.each(FAMILIES)('%s', (_title, family, count) => {
    const comparisons = family()
    expect(comparisons).toHaveLength(count)
    expect(comparisons.filter(({ name, agrees }) => !agrees && !known.has(name))).toEqual([])
  })

  it('disagrees exactly where the report is known to contradict itself', () => {
    const found = ALL.filter(({ agrees }) => !agrees).map(({ name, stated, recomputed }) => ({
      name,
      stated,
      recomputed,
    }))
    const listed = KNOWN_DISAGREEMENTS.map(({ name, stated, recomputed }) => ({ name, stated, recomputed }))
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)
    expect(found.sort(byName)).toEqual(listed.sort(byName))
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
  })

  it.each([
    ['miaoling', 16, '98.89'],
    ['panjiang', 25, '100'],
  ])('%s: %i results, weights of 100, scored %s', (project, count, score) => {
    const rows = results.filter((row) => row.project === project)
    expect(rows).toHaveLength(count)
    expect(sum(rows.map(({ weight }) => e4(weight)))).toBe(e4('100'))
    expect(sum(rows.map((row) => e4(row.score)))).toBe(e4(score))
  })
})
