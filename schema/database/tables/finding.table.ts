import type { CellSource, FundMeasure, Severity } from '../terms.ts'
import type { Versioned } from './versioned.ts'

/**
 * Something that a report says against itself, as its checks found it at publish.
 * A finding that stays word for word the same over several releases is one row: `since_release` tells since when.
 * Reference table: key `(finding_id, since_release)`; indexes: `report_id`, `project_id`.
 */
export interface FindingTable extends Versioned {
  /** `report:check:what it is about`, the same in every release. */
  finding_id: string
  report_id: string
  check_id: string
  severity: Severity
  /** Null where it speaks of all projects of the report together. */
  project_id: string | null
  region_code: string | null
  from_year: number | null
  to_year: number | null
  indicator_id: string | null
  /** Which money it is about, or a rate of which (then `measure` is the numerator). Both null where it is about none. */
  source: CellSource | null
  measure: FundMeasure | null
  /** The `transfer` that it is about. */
  transfer_id: string | null
  /** One sentence, with both numbers. */
  message_zh: string
  message_en: string
  /** What follows from the other figures, and what is printed; with their unit. */
  expected: string | null
  found: string | null
  /** `found` − `expected`, and how much rounding may take away; in the unit of `found`. */
  difference: number | null
  tolerance: number | null
  recomputation_zh: string | null
  recomputation_en: string | null
  /** JSON array of `{ document_id, locator, printed, unit }`. */
  citations: string
}
