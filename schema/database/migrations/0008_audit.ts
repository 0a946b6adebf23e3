import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

/** Who did what, for good. */
export const up = (db: Kysely<unknown>): Promise<void> =>
  createTable(db, 'audit_entry', {
    columns: {
      entry_id: 'text',
      at: 'text',
      action: 'text',
      about: 'text',
      viewer_id: 'text?',
      viewer_name: 'text?',
      viewer_role: 'text',
      address: 'text?',
    },
    key: ['entry_id'],
    indexes: [['at', 'entry_id']],
    distribution: 'reference',
  })
