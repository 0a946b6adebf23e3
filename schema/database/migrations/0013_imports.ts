import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

/** Files that were sent, before and after anything of them is published. */
export const up = (db: Kysely<unknown>): Promise<void> =>
  createTable(db, 'import', {
    columns: {
      import_id: 'text',
      file_name: 'text',
      hash: 'text',
      size: 'integer',
      state: 'text',
      stage: 'text',
      done: 'integer',
      total: 'integer',
      kind: 'text?',
      report_id: 'text?',
      region_code: 'text?',
      uploaded_by: 'text?',
      uploaded_by_name: 'text?',
      within_region: 'text?',
      uploaded_at: 'text',
      same_as: 'text?',
      publish_when_ready: 'integer',
      against_release: 'integer?',
      preview: 'text?',
      release_id: 'integer?',
      note: 'text?',
      reason: 'text?',
      decided_by_name: 'text?',
      decided_at: 'text?',
    },
    key: ['import_id'],
    indexes: [['hash'], ['uploaded_at']],
    distribution: 'reference',
  })
