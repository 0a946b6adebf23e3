import { outdatedSince } from 'server/rules/outdated.ts'
import { describe, expect, it } from 'vitest'

describe('a report', () => {
  it.each([
    ['of the only year', '2026-03-18', ['2026-03-18'], null],
    ['of the year of the latest, though of an earlier day', '2026-01-05', ['2026-01-05', '2026-12-31'], null],
    ['of a year before the latest', '2025-12-31', ['2025-12-31', '2026-01-01', '2024-06-01'], 2026],
    ['later than all others', '2026-03-18', ['2024-03-18', null], null],
    ['that does not say its day', null, ['2026-03-18'], null],
    ['beside others that do not say theirs', '2025-03-18', ['2025-03-18', null], null],
  ])('%s', (_, issuedOn, others, year) => {
    expect(outdatedSince(issuedOn, others)).toBe(year)
  })
})
