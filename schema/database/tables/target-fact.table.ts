import type { TargetOperator } from '../terms.ts'
import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/** One printed target (指标值). Key `(project_id, fact_id, since_release)`; distributed by `project_id`. */
export interface TargetFactTable extends Versioned, Cited {
  project_id: string
  fact_id: string
  report_id: string
  region_code: string
  from_year: number
  to_year: number
  indicator_id: string
  operator: TargetOperator
  /** Ten-thousandths of the unit; null for a target in words. */
  value: number | null
  /** Upper end of a RANGE, ten-thousandths. */
  max: number | null
  unit: string | null
  note: string | null
}
