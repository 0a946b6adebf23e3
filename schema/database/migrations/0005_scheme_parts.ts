import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

/** What a scoring scheme deals its points to. */
export const up = (db: Kysely<unknown>): Promise<void> =>
  createTable(db, 'scheme_part', {
    columns: { scheme_id: 'text', part: 'text', weight: 'integer' },
    key: ['scheme_id', 'part'],
    references: { scheme_id: 'scheme.scheme_id' },
    distribution: 'reference',
  })
