import type { CellStatus, ResultStatus, TargetOperator } from '../terms.ts'
import type { Versioned } from './versioned.ts'

/**
 * A point of the indicator cube: target against actual. The grid is complete.
 * Key `(project_id, region_code, from_year, to_year, indicator_id, since_release)`; distributed by `project_id`.
 * Indexes: `(region_code, indicator_id, until_release)`, `(programme_id, until_release)`, `(result_id, since_release)`.
 */
export interface ResultCellTable extends Versioned {
  project_id: string
  programme_id: string
  region_code: string
  from_year: number
  to_year: number
  is_span: number
  indicator_id: string
  /** `project:region:from-to:indicator` */
  result_id: string
  target_operator: TargetOperator | null
  /** Ten-thousandths of the indicator's unit. */
  target: number | null
  target_max: number | null
  /** As printed; null where rolled up. */
  target_text: string | null
  target_status: CellStatus
  target_coverage: number
  actual: number | null
  actual_text: string | null
  actual_status: CellStatus
  actual_coverage: number
  /** Uncapped; null where target and actual do not cover the same parts. */
  completion: number | null
  status: ResultStatus
  /** Points, ten-thousandths; null where not reported at this grain. */
  weight: number | null
  score: number | null
  computed_score: number | null
  shortfall_reason: string | null
}
