import { AppError } from '../errors.ts'
import { distinctDimensions } from '../grouping.ts'
import type { IndicatorFilter } from '../indicators/indicators.args.ts'
import { resultQuestion } from '../results/result-question.ts'
import type { Snapshot } from '../snapshot.ts'
import type { PerformanceDimension, PerformanceParent, PerformanceQuestion } from './performance.queries.ts'

/** A filter and a grouping → exactly the results that are summed up. */
export function performanceQuestion(
  snapshot: Snapshot,
  filter: IndicatorFilter | null | undefined,
  by: readonly PerformanceDimension[],
  parent?: PerformanceParent,
): PerformanceQuestion {
  if (parent !== undefined && parent !== 'REGION' && by.includes(parent)) {
    throw new AppError('BAD_GROUPING', `These are the results of one ${parent} already.`, {
      argument: 'by',
      hint: `Leave ${parent} out of by.`,
    })
  }
  distinctDimensions(by)
  const grouping = { byRegion: by.includes('REGION'), byYear: by.includes('YEAR') || parent === 'YEAR' }
  return { ...resultQuestion(snapshot, filter, grouping), by }
}
