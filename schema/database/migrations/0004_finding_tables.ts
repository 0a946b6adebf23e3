import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

const distribution = 'reference'

/** What the checks of a publish found, and what editors say to it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await createTable(db, 'finding', {
    columns: {
      finding_id: 'text',
      report_id: 'text',
      check_id: 'text',
      severity: 'text',
      project_id: 'text?',
      region_code: 'text?',
      from_year: 'integer?',
      to_year: 'integer?',
      indicator_id: 'text?',
      source: 'text?',
      measure: 'text?',
      transfer_id: 'text?',
      message_zh: 'text',
      message_en: 'text',
      expected: 'text?',
      found: 'text?',
      difference: 'real?',
      tolerance: 'real?',
      recomputation_zh: 'text?',
      recomputation_en: 'text?',
      citations: 'text',
      since_release: 'integer',
      until_release: 'integer',
    },
    key: ['finding_id', 'since_release'],
    indexes: [
      ['report_id', 'until_release'],
      ['project_id', 'until_release'],
    ],
    distribution,
  })

  await createTable(db, 'check_run', {
    columns: {
      report_id: 'text',
      check_id: 'text',
      passed_count: 'integer',
      finding_count: 'integer',
      since_release: 'integer',
      until_release: 'integer',
    },
    key: ['report_id', 'check_id', 'since_release'],
    distribution,
  })

  await createTable(db, 'finding_answer', {
    columns: {
      finding_id: 'text',
      verdict: 'text',
      text: 'text?',
      answered_by: 'text?',
      answered_at: 'text',
      about: 'text',
    },
    key: ['finding_id'],
    distribution,
  })
}
