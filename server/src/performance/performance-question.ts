import { AppError } from '../errors.ts'
import type { IndicatorFilter } from '../indicators/indicators.args.ts'
import { resultQuestion } from '../results/result-question.ts'
import type { Snapshot } from '../snapshot.ts'
import type { PerformanceDimension, PerformanceQuestion } from './performance.queries.ts'

/** A filter and a grouping → exactly the results that are summed up. */
export function performanceQuestion(
  snapshot: Snapshot,
  filter: IndicatorFilter | null | undefined,
  by: readonly PerformanceDimension[],
): PerformanceQuestion {
  const twice = by.find((dimension, index) => by.indexOf(dimension) !== index)
  if (twice) {
    throw new AppError('BAD_GROUPING', `${twice} stands twice in by.`, {
      argument: 'by',
      hint: 'Name each dimension once.',
    })
  }
  const grouping = { byRegion: by.includes('REGION'), byYear: by.includes('YEAR') }
  return { ...resultQuestion(snapshot, filter, grouping), by }
}
