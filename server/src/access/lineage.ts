import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { AppError } from '../errors.ts'

/**
 * A region, then what lies above it, as `may` takes it; from the store, so that it is known before anything is published.
 * @throws AppError UNKNOWN_REGION
 */
export async function regionLineage(db: Kysely<Database>, code: string): Promise<string[]> {
  const lineage: string[] = []
  for (let at: string | null = code; at !== null; ) {
    const row: { parent_code: string | null } | undefined = await db
      .selectFrom('region')
      .select('parent_code')
      .where('region_code', '=', at)
      .executeTakeFirst()
    if (!row) {
      throw new AppError('UNKNOWN_REGION', `There is no region ${JSON.stringify(at.slice(0, 20))}.`, {
        argument: 'region',
        hint: 'Codes have six digits (GB/T 2260): ask { regions { code name } }.',
        status: 400,
      })
    }
    lineage.push(at)
    at = row.parent_code
  }
  return lineage
}
