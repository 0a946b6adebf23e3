import type { CellSource, IndicatorLevel2, RestatedQuantity } from '../terms.ts'
import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/**
 * A figure printed a second time, or a printed total, rate or count. Only the checks read it.
 * Reference table: key `(restatement_id, since_release)`.
 */
export interface RestatementTable extends Versioned, Cited {
  /** `report:name` */
  restatement_id: string
  report_id: string
  /** Its row in the sheet that it came from, so that checks read them in the printed order; 0 where an older version did not keep it. */
  sheet_row: number
  /** Null where it speaks of all projects of the report together. */
  project_id: string | null
  region_code: string | null
  from_year: number | null
  to_year: number | null
  quantity: RestatedQuantity
  source: CellSource | null
  indicator_id: string | null
  level2: IndicatorLevel2 | null
  /** Exact decimal text in `unit`. */
  value: string
  unit: string
  note: string | null
}
