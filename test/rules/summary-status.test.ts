import { combineStatus, type StatusCounts } from 'server/rules/summary-status.ts'
import { describe, expect, it } from 'vitest'

const of = (reported: number, derived: number, partial: number, notReported: number): StatusCounts => ({
  cells: reported + derived + partial + notReported,
  reported,
  derived,
  partial,
  notReported,
})

describe('status of a sum over cells', () => {
  it.each([
    [of(0, 0, 0, 0), 'NOT_IN_PROGRAMME'],
    [of(1, 0, 0, 0), 'REPORTED'],
    [of(0, 1, 0, 0), 'DERIVED'],
    [of(0, 0, 1, 0), 'PARTIAL'],
    [of(0, 0, 0, 1), 'NOT_REPORTED'],
    [of(2, 0, 0, 0), 'DERIVED'],
    [of(1, 3, 0, 0), 'DERIVED'],
    [of(0, 0, 0, 4), 'NOT_REPORTED'],
    [of(1, 0, 0, 1), 'PARTIAL'],
    [of(2, 2, 1, 0), 'PARTIAL'],
    [of(0, 0, 2, 0), 'PARTIAL'],
  ])('%o: %s', (counts, status) => {
    expect(combineStatus(counts)).toBe(status)
  })

  it('does not call a sum of 0 partial', () => {
    expect(combineStatus(of(0, 1, 0, 1), 0)).toBe('NOT_REPORTED')
    expect(combineStatus(of(0, 1, 0, 1), 5)).toBe('PARTIAL')
    expect(combineStatus(of(0, 2, 0, 0), 0)).toBe('DERIVED')
    expect(combineStatus(of(0, 0, 0, 2), null)).toBe('NOT_REPORTED')
  })
})
