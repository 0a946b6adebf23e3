import type { CellSource, CellStatus } from '../terms.ts'
import type { Versioned } from './versioned.ts'

/**
 * A point of the money cube. The grid is complete: what nobody reported is a row that says so.
 * Key `(project_id, region_code, from_year, to_year, source, since_release)`; distributed by `project_id`.
 * Indexes: `(region_code, source, until_release)`, `(programme_id, until_release)`.
 */
export interface FundCellTable extends Versioned {
  project_id: string
  programme_id: string
  region_code: string
  from_year: number
  to_year: number
  /** 1 where the period is the project's whole span. */
  is_span: number
  source: CellSource
  /** 分; null exactly where the status is NOT_REPORTED. A PARTIAL amount is a lower bound. */
  budget: number | null
  budget_status: CellStatus
  /** 0 to 1 */
  budget_coverage: number
  received: number | null
  received_status: CellStatus
  received_coverage: number
  executed: number | null
  executed_status: CellStatus
  executed_coverage: number
}
