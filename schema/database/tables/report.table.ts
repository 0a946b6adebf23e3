import type { Versioned } from './versioned.ts'

/** One set of sheets as published. Reference table: key `(report_id, since_release)`. */
export interface ReportTable extends Versioned {
  report_id: string
  programme_id: string
  region_code: string
  from_year: number
  to_year: number
  /** The self-evaluation itself. */
  document_id: string
  /** JSON array: every document that the sheets cite. */
  document_ids: string
  /** JSON array: every indicator that the sheets describe. */
  indicator_ids: string
  /** SHA-256 over the sheets: the same sheets again change nothing. */
  content_hash: string
  fact_count: number
}
