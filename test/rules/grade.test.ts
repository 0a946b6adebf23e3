import { grade } from 'server/rules/grade.ts'
import { describe, expect, it } from 'vitest'

describe('grade', () => {
  it.each([
    [988_900, 1_000_000, 'EXCELLENT'],
    [900_000, 1_000_000, 'EXCELLENT'],
    [899_999, 1_000_000, 'GOOD'],
    [800_000, 1_000_000, 'GOOD'],
    [799_999, 1_000_000, 'FAIR'],
    [600_000, 1_000_000, 'FAIR'],
    [599_999, 1_000_000, 'POOR'],
    [0, 1_000_000, 'POOR'],
    [1_010_000, 1_000_000, 'EXCELLENT'],
    // 81.9 of 91 points is 90 % exactly, which binary fractions miss
    [819_000, 910_000, 'EXCELLENT'],
    [818_999, 910_000, 'GOOD'],
  ])('%d of %d: %s', (score, weight, expected) => {
    expect(grade(score, weight)).toBe(expected)
  })

  it('is null where no weight was evaluated', () => {
    expect(grade(0, 0)).toBeNull()
  })
})
