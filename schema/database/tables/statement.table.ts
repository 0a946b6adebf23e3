import type { StatementTopic } from '../terms.ts'
import type { Cited } from './cited.ts'
import type { Versioned } from './versioned.ts'

/** What a report says on a topic of fund management. Key `(project_id, topic, report_id, since_release)`; distributed by `project_id`. */
export interface StatementTable extends Versioned, Pick<Cited, 'document_id' | 'locator'> {
  project_id: string
  report_id: string
  topic: StatementTopic
  /** In our own words. */
  text: string
  problem: string | null
}
