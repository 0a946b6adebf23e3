import { describe, expect, it } from 'vitest'
import type { EvidenceRef } from 'web/components/evidence/evidence-ref.ts'
import { type Outdated, outdatedBehind, yearsOf } from 'web/components/evidence/outdated.ts'

/** A project of 2022–2024 in 六盘水, reported in 2025; another of its programme was reported on in 2026. */
const hills: Outdated = {
  project: { id: 'hills', period: { from: 2022, to: 2024 }, programme: { id: 'fund', simulated: false } },
  report: { id: 'hills-2024', title: '自评报告', issuedOn: '2025-03-01' },
  latestYear: 2026,
  regionCodes: ['520000', '520200'],
}
const behind = (evidence: EvidenceRef) => outdatedBehind(evidence, [hills]).length > 0
const money = (where: object, at?: object): EvidenceRef => ({ of: 'fund', measure: 'BUDGET', where, at })
const result = (id: string, where = {}): EvidenceRef => ({ of: 'result', figure: 'ACTUAL', id, where })

describe('a figure rests on a report that later ones have left behind', () => {
  it.each([
    ['in a total over everything', money({})],
    ['of its project', money({}, { project: 'hills' })],
    ['of its programme', money({ programmes: ['fund'] })],
    ['of a region that takes part, or reports', money({}, { region: '520200' })],
    ['of chosen regions, one of which takes part', money({ regions: ['520100', '520200'] })],
    ['where the years go beyond the report', money({ years: { from: 2024, to: 2025 } })],
    ['as a result of the whole span', result('hills:520000:2022-2024:area')],
    [
      'as a metric of its region',
      { of: 'metric', metric: { kind: 'BUDGET' }, region: '520200', where: {} } satisfies EvidenceRef,
    ],
  ])('%s', (_, evidence) => {
    expect(behind(evidence)).toBe(true)
  })

  it.each([
    ['of another project', money({}, { project: 'rivers' })],
    ['of another programme', money({ programmes: ['other'] })],
    ['of a region outside', money({}, { region: '520100' })],
    ['of a group within chosen regions', money({ regions: ['520000'] }, { region: '520100' })],
    ['of a year that was over when it was reported', money({}, { year: 2024 })],
    ['of years that were over', money({ years: { from: 2022, to: 2024 } })],
    ['of years after the project', money({ years: { from: 2025, to: 2026 } })],
    ['as a result of one year', result('hills:520200:2023:area')],
    ['as a result of a span that was over', result('hills:520000:2022-2024:area', { years: { to: 2024 } })],
    ['as a transfer, which is over', { of: 'transfer', id: 'hills:2022' } satisfies EvidenceRef],
  ])('not %s', (_, evidence) => {
    expect(behind(evidence)).toBe(false)
  })

  it('of a made-up programme only where that is named', () => {
    const madeUp = { ...hills, project: { ...hills.project, programme: { id: 'fund', simulated: true } } }
    expect(outdatedBehind(money({}), [madeUp])).toEqual([])
    expect(outdatedBehind(money({ regions: ['520200'] }, { year: 2025 }), [madeUp])).toEqual([])
    expect(outdatedBehind(money({ programmes: ['fund'] }), [madeUp])).toEqual([madeUp])
    expect(outdatedBehind(money({}, { project: 'hills' }), [madeUp])).toEqual([madeUp])
  })

  it('and says the oldest year and the latest', () => {
    const rivers = { ...hills, report: { ...hills.report, issuedOn: '2024-06-01' } }
    expect(yearsOf([hills, rivers])).toEqual({ year: 2024, latest: 2026 })
  })
})
