import { RESULT_STATUSES } from 'schema/database/terms.ts'
import type { ProjectColumns, ResultSums } from './columns.ts'
import type { Work } from './in-turns.ts'
import { addAt, exactSums } from './mean.ts'
import { addScores, noScores, SCORE_SUMS } from './score-sums.ts'
import { addStates, STATE_COUNTS } from './state-counts.ts'

/** What the results of each region and period of a project add up to. */
export function* sumResults({
  regions,
  periods,
  indicators,
  results,
}: Pick<ProjectColumns, 'regions' | 'periods' | 'indicators' | 'results'>): Work<ResultSums> {
  const size = regions.length * periods.length
  const sums: ResultSums = {
    counts: new Uint32Array(size * RESULT_STATUSES.length),
    states: new Uint32Array(size * STATE_COUNTS),
    completions: new Uint32Array(size),
    completion: exactSums(size),
    scores: noScores(size),
  }
  for (let at = 0; at < size; at++) {
    for (let cell = at * indicators.length; cell < (at + 1) * indicators.length; cell++) {
      const status = at * RESULT_STATUSES.length + (results.status[cell] ?? 0)
      sums.counts[status] = (sums.counts[status] ?? 0) + 1
      addStates(sums.states, at * STATE_COUNTS, results.figures[cell] ?? 0)
      addScores(sums.scores, at * SCORE_SUMS, results, cell)
      const completion = results.completion[cell] ?? Number.NaN
      if (Number.isNaN(completion)) continue
      sums.completions[at] = (sums.completions[at] ?? 0) + 1
      addAt(sums.completion, at, Math.min(completion, 1))
    }
    if (at % periods.length === 0) yield
  }
  return sums
}
