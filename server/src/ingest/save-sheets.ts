import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { insertAll } from './insert-all.ts'
import { SHEET_NAMES, type Sheets } from './sheets.ts'

/** Rows of one part: small enough to be read and written at once. */
const ROWS = 2_000

/**
 * Keeps the sheets of a report, once for each content. Made-up data is not kept a second time: it can be made again, and no
 * release hands it out.
 */
export async function saveSheets(db: Transaction<Database>, sheets: Sheets, hash: string): Promise<void> {
  if (sheets.report.some(({ simulated }) => simulated)) return
  const kept = await db
    .selectFrom('published_sheet')
    .where('content_hash', '=', hash)
    .select('part')
    .limit(1)
    .executeTakeFirst()
  if (kept) return
  const parts = SHEET_NAMES.flatMap((sheet) => {
    const rows: readonly object[] = sheets[sheet]
    return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) => ({
      content_hash: hash,
      sheet,
      part,
      rows: JSON.stringify(rows.slice(part * ROWS, (part + 1) * ROWS)),
    }))
  })
  await insertAll(db, 'published_sheet', parts)
}
