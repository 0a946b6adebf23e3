import { toFen } from 'server/rules/money.ts'
import { executionRate } from 'server/rules/rate.ts'
import { describe, expect, it } from 'vitest'

const wan = (amount: string) => toFen(amount, 'WAN_YUAN')

describe('execution rate', () => {
  it.each([
    ['39700', '26369.18', '66.42'],
    ['29000', '24533.32', '84.60'],
    ['10700', '1835.86', '17.16'],
    ['25091.91', '19003.886', '75.74'],
    ['20000', '15978.856', '79.89'],
    ['5091.91', '3025.03', '59.41'],
  ])('of %s 万元, %s: %s %%, as the report prints', (budget, executed, percent) => {
    const rate = executionRate(wan(budget), wan(executed))
    expect('value' in rate && (rate.value * 100).toFixed(2)).toBe(percent)
  })

  it('is not capped, and 0 only where 0 was executed', () => {
    expect(executionRate(100, 120)).toEqual({ value: 1.2 })
    expect(executionRate(100, 0)).toEqual({ value: 0 })
  })

  it.each([
    [null, 5, 'NOT_REPORTED'],
    [5, null, 'NOT_REPORTED'],
    [0, null, 'NOT_REPORTED'],
    [0, 0, 'UNDEFINED'],
    [0, 5, 'UNDEFINED'],
  ])('of %s, %s: %s', (budget, executed, missing) => {
    expect(executionRate(budget, executed)).toEqual({ missing })
  })
})
