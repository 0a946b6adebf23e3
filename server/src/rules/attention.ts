import { grade } from './grade.ts'
import { DAYS_ALLOWED } from './transfer-days.ts'

/**
 * What makes a leader look, in the order in which it matters: from a target missed without a word down to mere hints.
 * Within a rule, what is farthest from its threshold comes first.
 */
export const ATTENTION_RULES = [
  'UNMET_WITHOUT_REASON',
  'HIGH_SCORE_LOW_EXECUTION',
  'LOW_EXECUTION',
  'UNMET',
  'LATE_ISSUE',
  'ERROR_FINDING',
  'OVER_COMPLETION',
  'NO_BUDGET',
] as const
export type AttentionRule = (typeof ATTENTION_RULES)[number]

/** Below this a province could not apply for the next round of mine-restoration projects. */
export const EXECUTION_LINE = 0.6

/** A completion farther above its target than this hints at a target set too low; the usual local threshold. */
export const OVER_COMPLETION = 0.3

interface Threshold {
  severity: 'ERROR' | 'WARNING' | 'INFO'
  /** Null where the rule asks for no number. */
  threshold: number | null
  unit: 'SHARE' | 'DAYS' | null
}

/** How serious each rule is, and the line that it draws. A budget that is missing or nil is a state of its own: neither good nor bad. */
export const attentionThresholds = (overCompletion: number): Record<AttentionRule, Threshold> => ({
  UNMET_WITHOUT_REASON: { severity: 'ERROR', threshold: 1, unit: 'SHARE' },
  HIGH_SCORE_LOW_EXECUTION: { severity: 'WARNING', threshold: EXECUTION_LINE, unit: 'SHARE' },
  LOW_EXECUTION: { severity: 'WARNING', threshold: EXECUTION_LINE, unit: 'SHARE' },
  UNMET: { severity: 'WARNING', threshold: 1, unit: 'SHARE' },
  LATE_ISSUE: { severity: 'ERROR', threshold: DAYS_ALLOWED, unit: 'DAYS' },
  ERROR_FINDING: { severity: 'ERROR', threshold: null, unit: null },
  OVER_COMPLETION: { severity: 'INFO', threshold: 1 + overCompletion, unit: 'SHARE' },
  NO_BUDGET: { severity: 'INFO', threshold: null, unit: null },
})

/** Which rule an indicator result falls under, if any. `completion` is uncapped, 1 for exactly on target. */
export function attentionOfResult(
  result: { status: string; completion: number | null; reason: string | null },
  overCompletion: number,
): AttentionRule | null {
  if (result.status === 'UNMET') return result.reason?.trim() ? 'UNMET' : 'UNMET_WITHOUT_REASON'
  const far = result.completion !== null && result.completion > 1 + overCompletion
  return far ? 'OVER_COMPLETION' : null
}

/**
 * Which rule a sum of money falls under, if any. A budget of 0 of which nothing was spent asks for nothing.
 * `points` are the score and its weight, both in one unit, where the money is that of a whole project.
 */
export function attentionOfMoney(money: {
  budget: number | null
  executed: number | null
  rate: number | null
  points?: { score: number; weight: number }
}): AttentionRule | null {
  const { budget, executed, rate, points } = money
  if (budget === null || budget === 0) return budget === null || (executed ?? 0) > 0 ? 'NO_BUDGET' : null
  if (rate === null || rate >= EXECUTION_LINE) return null
  const praised = points !== undefined && grade(points.score, points.weight) === 'EXCELLENT'
  return praised ? 'HIGH_SCORE_LOW_EXECUTION' : 'LOW_EXECUTION'
}

/** Which rule a transfer falls under, if any; null days are a date that is not reported. */
export const attentionOfTransfer = (days: number | null): AttentionRule | null =>
  days !== null && days > DAYS_ALLOWED ? 'LATE_ISSUE' : null

/** By rule, then by distance from the threshold, then by id, so that the order is the same on every machine. */
export function inOrderOfAttention<
  Item extends { id: string; rule: AttentionRule; value: number | null; threshold: number | null },
>(items: readonly Item[]): Item[] {
  const away = ({ value, threshold }: Item) => Math.abs((value ?? 0) - (threshold ?? 0))
  return [...items].sort(
    (a, b) =>
      ATTENTION_RULES.indexOf(a.rule) - ATTENTION_RULES.indexOf(b.rule) ||
      away(b) - away(a) ||
      (a.id < b.id ? -1 : 1),
  )
}
