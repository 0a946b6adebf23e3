import type { RegionLevel } from '../terms.ts'

/** An administrative division. Reference table: key `region_code`. */
export interface RegionTable {
  /** GB/T 2260, six digits. */
  region_code: string
  name: string
  name_en: string | null
  level: RegionLevel
  parent_code: string | null
}
