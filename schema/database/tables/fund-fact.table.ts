import type { CellSource, FundMeasure } from '../terms.ts'
import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/** One printed amount of money. Key `(project_id, fact_id, since_release)`; distributed by `project_id`. */
export interface FundFactTable extends Versioned, Cited {
  project_id: string
  /** `report:sheet:row` */
  fact_id: string
  report_id: string
  region_code: string
  from_year: number
  /** Equal to `from_year` for a year; otherwise the span is the project's. */
  to_year: number
  source: CellSource
  measure: FundMeasure
  /** 分 */
  amount: number
  /** The printed unit: 元, 万元 or 亿元. */
  unit: string
  note: string | null
}
