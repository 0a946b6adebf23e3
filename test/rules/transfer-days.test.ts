import { DAYS_ALLOWED, transferDays } from 'server/rules/transfer-days.ts'
import { describe, expect, it } from 'vitest'

describe('transfer days', () => {
  it.each([
    ['2022-07-22', '2022-08-15', 24],
    ['2022-11-09', '2022-12-28', 49],
    ['2024-11-15', '2024-12-11', 26],
    ['2024-06-18', '2024-07-17', 29],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-01-01', '2025-01-01', 0],
    ['2025-01-02', '2025-01-01', -1],
  ])('received %s, issued %s: %d', (received, issued, days) => {
    expect(transferDays(received, issued)).toBe(days)
  })

  it('allows 30', () => {
    expect(DAYS_ALLOWED).toBe(30)
  })

  it('is null without one of the dates', () => {
    expect(transferDays(null, '2025-01-01')).toBeNull()
    expect(transferDays('2025-01-01', null)).toBeNull()
  })

  it.each(['2025-02-30', '2025-13-01', '2025-1-1', '2025', '', '2025-01-01T00:00'])('refuses %j', (date) => {
    expect(() => transferDays(date, '2025-01-01')).toThrow(RangeError)
    expect(() => transferDays('2025-01-01', date)).toThrow(RangeError)
  })
})
