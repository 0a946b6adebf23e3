import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

/** The sheets that reports were published from, to hand a release out again as it came in. */
export const up = (db: Kysely<unknown>): Promise<void> =>
  createTable(db, 'published_sheet', {
    columns: { content_hash: 'text', sheet: 'text', part: 'integer', rows: 'text' },
    key: ['content_hash', 'sheet', 'part'],
    distribution: 'reference',
  })
