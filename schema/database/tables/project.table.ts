import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/** A project (二级项目). Key `(project_id, since_release)`; distributed by `project_id`. */
export interface ProjectTable extends Versioned, Pick<Cited, 'document_id' | 'locator'> {
  project_id: string
  programme_id: string
  report_id: string
  name: string
  name_en: string | null
  short_name: string
  short_name_en: string | null
  /** The region that reports: its cells stand for the project as a whole. */
  region_code: string
  /** The regions that take part, JSON array of codes. */
  region_codes: string
  from_year: number
  to_year: number
  /** 资金使用单位 */
  fund_users: string | null
  /** 主管部门, JSON array. */
  departments: string
}
