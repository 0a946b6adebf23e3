import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/** One row of a self-evaluation table (自评表). Key `(project_id, fact_id, since_release)`; distributed by `project_id`. */
export interface ResultFactTable extends Versioned, Cited {
  project_id: string
  fact_id: string
  report_id: string
  region_code: string
  from_year: number
  to_year: number
  indicator_id: string
  /** Ten-thousandths of the unit; `printed` holds the text. */
  actual: number | null
  unit: string | null
  /** Points, ten-thousandths. */
  weight: number | null
  score: number | null
  /** 0 where the document says that the indicator was not evaluated. */
  evaluated: number
  /** 未完成原因和改进措施 */
  shortfall_reason: string | null
  note: string | null
}
