import type { Relation, RelationGrain } from '../terms.ts'
import type { Versioned } from './versioned.ts'

/** How indicators of a project follow from each other. Only the checks read it. Key `(project_id, definition_id, since_release)`; distributed by `project_id`. */
export interface DefinitionTable extends Versioned {
  /** `report:name` */
  definition_id: string
  report_id: string
  project_id: string
  relation: Relation
  /** Indicator that follows from the others. */
  whole: string
  /** JSON array of indicators. */
  parts: string
  grain: RelationGrain
  inferred_by: string | null
  /** 1 where an expert has confirmed the relation. */
  confirmed: number
  /** Why it holds. */
  basis: string
}
