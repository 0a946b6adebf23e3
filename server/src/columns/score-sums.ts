import { RESULT_STATUSES } from 'schema/database/terms.ts'
import type { PerformanceRow } from '../performance/performance.queries.ts'
import { NO_POINTS, type ResultColumns } from './columns.ts'

/** The columns of a group that are sums of points, in the order in which `addScores` keeps them. */
type ScoreRow = Pick<
  PerformanceRow,
  'weight' | 'score' | 'computed_score' | 'scored_weight' | 'evaluated_weight' | 'evaluated_score'
>

/** How many sums of points there are of each group. */
export const SCORE_SUMS = 6

/** Sums in which nothing is known yet. */
export const noScores = (groups = 1): Float64Array => new Float64Array(groups * SCORE_SUMS).fill(Number.NaN)

const NOT_EVALUATED = RESULT_STATUSES.indexOf('NOT_EVALUATED')

/** Adds the points of a result: what it weighs counts beside its score only where it has one. */
export function addScores(sums: Float64Array, first: number, results: ResultColumns, cell: number): void {
  const weight = results.weight[cell] ?? NO_POINTS
  const score = results.score[cell] ?? NO_POINTS
  add(sums, first, weight)
  add(sums, first + 1, score)
  add(sums, first + 2, results.computed_score[cell] ?? NO_POINTS)
  if (score === NO_POINTS) return
  add(sums, first + 3, weight)
  if (results.status[cell] === NOT_EVALUATED) return
  add(sums, first + 4, weight)
  add(sums, first + 5, score)
}

/** Adds what others came to. */
export function addSums(sums: Float64Array, others: Float64Array, first: number): void {
  for (let nth = 0; nth < SCORE_SUMS; nth++) {
    const points = others[first + nth] ?? Number.NaN
    if (!Number.isNaN(points)) add(sums, nth, points)
  }
}

function add(sums: Float64Array, at: number, points: number): void {
  if (points === NO_POINTS) return
  const sum = sums[at] ?? Number.NaN
  sums[at] = Number.isNaN(sum) ? points : sum + points
}

/** A sum of nothing that is known is no figure. */
export function scoreRow(sums: Float64Array): ScoreRow {
  const [weight, score, computed_score, scored_weight, evaluated_weight, evaluated_score] = Array.from(
    sums,
    (sum) => (Number.isNaN(sum) ? null : sum),
  )
  return {
    weight: weight ?? null,
    score: score ?? null,
    computed_score: computed_score ?? null,
    scored_weight: scored_weight ?? null,
    evaluated_weight: evaluated_weight ?? null,
    evaluated_score: evaluated_score ?? null,
  }
}
