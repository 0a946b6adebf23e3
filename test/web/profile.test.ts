import { describe, expect, it } from 'vitest'
import { largestOf } from 'web/pages/profile/largest.ts'

const place = (budget: number | null, status: 'REPORTED' | 'PARTIAL' | 'NOT_REPORTED' = 'REPORTED') => ({
  budget,
  budgetEvidence: { status },
})
const largest = (...rows: ReturnType<typeof place>[]) => largestOf(rows, (row) => row)

describe('the largest budget is named only where it is known', () => {
  it('takes the one above all others, those without a figure aside', () => {
    expect(largest(place(4300), place(16800), place(null, 'NOT_REPORTED'))?.budget).toBe(16800)
  })
  it('names none of two level ones, of a single one, or beside a lower bound that may be more', () => {
    expect(largest(place(4300), place(4300))).toBeNull()
    expect(largest(place(4300), place(null, 'NOT_REPORTED'))).toBeNull()
    expect(largest(place(16800), place(4300, 'PARTIAL'))).toBeNull()
  })
})
