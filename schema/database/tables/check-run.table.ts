import type { Versioned } from './versioned.ts'

/** How often a check of a report passed and failed. Reference table: key `(report_id, check_id, since_release)`. */
export interface CheckRunTable extends Versioned {
  report_id: string
  check_id: string
  /** Comparisons that agreed. */
  passed_count: number
  finding_count: number
}
