import type { RegionLevel } from '../terms.ts'
import type { Versioned } from './versioned.ts'

/**
 * Which region's cells stand for a region in a project: its own where it takes part, the project's region for
 * those above it. Key `(project_id, region_code, since_release)`; distributed by `project_id`; index on `region_code`.
 */
export interface ProjectRegionTable extends Versioned {
  project_id: string
  region_code: string
  region_level: RegionLevel
  cell_region_code: string
}
