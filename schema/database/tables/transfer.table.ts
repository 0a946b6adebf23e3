import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/** Money on its way from the centre to the prefectures. Key `(project_id, transfer_id, since_release)`; distributed by `project_id`. */
export interface TransferTable extends Versioned, Cited {
  project_id: string
  transfer_id: string
  report_id: string
  fund_year: number
  /** 分 */
  amount: number
  unit: string
  central_document_id: string
  /** ISO dates. */
  received_on: string | null
  provincial_document_id: string | null
  issued_on: string | null
}
