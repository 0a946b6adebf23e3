import {
  ATTENTION_RULES,
  attentionOfMoney,
  attentionOfResult,
  attentionOfTransfer,
  attentionThresholds,
  inOrderOfAttention,
} from 'server/rules/attention.ts'
import { describe, expect, it } from 'vitest'

describe('a result', () => {
  const judge = (status: string, completion: number | null, reason: string | null = null) =>
    attentionOfResult({ status, completion, reason }, 0.3)

  it('is attended to where it is unmet, more so without a reason', () => {
    expect(judge('UNMET', 0.94, '勘查')).toBe('UNMET')
    expect(judge('UNMET', 0.94)).toBe('UNMET_WITHOUT_REASON')
    expect(judge('UNMET', 0.94, '  ')).toBe('UNMET_WITHOUT_REASON')
    expect(judge('UNMET', null)).toBe('UNMET_WITHOUT_REASON')
  })
  it('hints at a low target above 130 %, not at it', () => {
    expect(judge('MET', 1.3)).toBeNull()
    expect(judge('MET', 1.3001)).toBe('OVER_COMPLETION')
    expect(attentionOfResult({ status: 'MET', completion: 1.1, reason: null }, 0.05)).toBe('OVER_COMPLETION')
  })
  it('says nothing of what nobody reported', () => {
    expect(judge('NOT_REPORTED', null)).toBeNull()
    expect(judge('NOT_EVALUATED', 1)).toBeNull()
  })
})

describe('money', () => {
  const judge = (
    budget: number | null,
    executed: number | null,
    points?: { score: number; weight: number },
  ) =>
    attentionOfMoney({
      ...{ budget, executed, points },
      rate: budget !== null && budget > 0 && executed !== null ? executed / budget : null,
    })

  it('is slow below 60 %, unrounded; exactly 60 % is not', () => {
    expect(judge(10_000, 6_000)).toBeNull()
    // 59.999 %, which is shown as 60.0 %
    expect(judge(100_000, 59_999)).toBe('LOW_EXECUTION')
    // 1,835.86 of 10,700; 3,025.03 of 5,091.91
    expect(judge(10_700, 1_835.86)).toBe('LOW_EXECUTION')
    expect(judge(5_091.91, 3_025.03)).toBe('LOW_EXECUTION')
  })
  it('is graver where the project is graded 优 all the same', () => {
    expect(judge(100, 59, { score: 90, weight: 100 })).toBe('HIGH_SCORE_LOW_EXECUTION')
    expect(judge(100, 59, { score: 89.99, weight: 100 })).toBe('LOW_EXECUTION')
    expect(judge(100, 60, { score: 100, weight: 100 })).toBeNull()
  })
  it('without a budget is a state of its own, unless there is nothing to ask for', () => {
    expect(judge(null, null)).toBe('NO_BUDGET')
    expect(judge(null, 5)).toBe('NO_BUDGET')
    expect(judge(0, 5)).toBe('NO_BUDGET')
    expect(judge(0, 0)).toBeNull()
    expect(judge(0, null)).toBeNull()
    expect(attentionThresholds(0.3).NO_BUDGET).toEqual({ severity: 'INFO', threshold: null, unit: null })
  })
  it('of which nobody reported the execution is not slow', () => {
    expect(judge(100, null)).toBeNull()
  })
})

describe('a transfer', () => {
  it('is late after 30 days, not on the 30th', () => {
    expect([24, 30, 31, 49, null].map(attentionOfTransfer)).toEqual([
      ...[null, null, 'LATE_ISSUE', 'LATE_ISSUE', null],
    ])
  })
})

describe('the order', () => {
  it('is that of the rules, within a rule the farthest from its threshold, then the id', () => {
    const item = (
      id: string,
      rule: (typeof ATTENTION_RULES)[number],
      value: number | null,
      threshold = 1,
    ) => ({
      ...{ id, rule, value, threshold },
    })
    const items = [
      item('a', 'OVER_COMPLETION', 1.4, 1.3),
      item('b', 'UNMET', 0.96),
      item('c', 'OVER_COMPLETION', 3.3, 1.3),
      item('d', 'UNMET', 0.94),
      item('f', 'LOW_EXECUTION', 0.2, 0.6),
      item('e', 'LOW_EXECUTION', 0.2, 0.6),
      item('g', 'UNMET_WITHOUT_REASON', 0.99),
    ]
    expect(inOrderOfAttention(items).map(({ id }) => id)).toEqual(['g', 'e', 'f', 'd', 'b', 'c', 'a'])
  })
  it('has a threshold for every rule', () => {
    expect(Object.keys(attentionThresholds(0.3)).sort()).toEqual([...ATTENTION_RULES].sort())
    expect(attentionThresholds(0.5).OVER_COMPLETION.threshold).toBe(1.5)
  })
})
