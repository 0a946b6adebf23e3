import type { PerformanceColumn, PerformanceRow } from '../performance/performance.queries.ts'
import { FIGURE_STATES, stateOf, sumsOfStates } from '../rules/figure-state.ts'

const STATES = FIGURE_STATES.length

/** How many counts of states there are of each group: of its targets, then of its actuals. */
export const STATE_COUNTS = 2 * STATES

/** Counts how target and actual stand in a cell. */
export function addStates(counts: Uint32Array, first: number, both: number): void {
  const [target, actual] = [first + stateOf(both, 'TARGET'), first + STATES + stateOf(both, 'ACTUAL')]
  counts[target] = (counts[target] ?? 0) + 1
  counts[actual] = (counts[actual] ?? 0) + 1
}

/** Adds what others counted. */
export function addCounts(counts: Uint32Array, others: Uint32Array, first: number): void {
  for (let nth = 0; nth < STATE_COUNTS; nth++) counts[nth] = (counts[nth] ?? 0) + (others[first + nth] ?? 0)
}

/** The columns of a group that say how its targets and actuals stand, those that were asked for. */
export function stateRow(counts: Uint32Array, asked: ReadonlySet<PerformanceColumn>): StateRow {
  const target = sumsOfStates(asked.has('targetStatus') ? counts.subarray(0, STATES) : [])
  const actual = sumsOfStates(asked.has('actualStatus') ? counts.subarray(STATES) : [])
  return {
    target: target.isZero ? 0 : null,
    target_reported: target.reported,
    target_derived: target.derived,
    target_partial: target.partial,
    actual: actual.isZero ? 0 : null,
    actual_reported: actual.reported,
    actual_derived: actual.derived,
    actual_partial: actual.partial,
  }
}

type StateRow = Pick<
  PerformanceRow,
  | 'target'
  | 'target_reported'
  | 'target_derived'
  | 'target_partial'
  | 'actual'
  | 'actual_reported'
  | 'actual_derived'
  | 'actual_partial'
>
