import { readFile } from 'node:fs/promises'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import { REGION_LEVELS, SCHEME_PARTS } from 'schema/database/terms.ts'
import { z } from 'zod'
import * as column from './columns.ts'
import { insertAll } from './insert-all.ts'
import { parseCsv } from './raw-sheets.ts'

const REGIONS = z.object({
  code: column.region,
  name: column.text,
  nameEn: column.optional.text,
  level: column.oneOf(REGION_LEVELS),
  parent: column.optional.region,
})

const SCHEMES = z.object({
  scheme: column.id,
  name: column.text,
  description: column.text,
  executionWeight: column.decimal,
  parts: column.weights(SCHEME_PARTS),
})

/** Loads the divisions and the scoring schemes, which every report refers to. Loading them again changes nothing. */
export async function loadReference(
  store: Store,
  files: { regions: string; schemes: string },
): Promise<void> {
  const regions = await readRows(files.regions, REGIONS)
  const schemes = await readRows(files.schemes, SCHEMES)
  await exclusively(store, async (db) => {
    const known = new Set(
      (await db.selectFrom('region').select('region_code').execute()).map((row) => row.region_code),
    )
    await insertAll(
      db,
      'region',
      regions
        .filter(({ code }) => !known.has(code))
        .map(({ code, name, nameEn, level, parent }) => ({
          region_code: code,
          name,
          name_en: nameEn,
          level,
          parent_code: parent,
        })),
    )
    for (const { scheme, name, description, executionWeight, parts } of schemes) {
      const values = { name, description, execution_weight: executionWeight }
      await db
        .insertInto('scheme')
        .values({ scheme_id: scheme, ...values })
        .onConflict((conflict) => conflict.column('scheme_id').doUpdateSet(values))
        .execute()
      await db.deleteFrom('scheme_part').where('scheme_id', '=', scheme).execute()
      const rows = parts.map((part) => ({ scheme_id: scheme, ...part }))
      await insertAll(db, 'scheme_part', rows)
    }
  })
}

async function readRows<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  const { header, rows } = parseCsv(await readFile(file))
  return rows.map(({ cells }) => shape.parse(Object.fromEntries(header.map((name, i) => [name, cells[i]]))))
}
