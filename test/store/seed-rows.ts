import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { filled } from './rows.ts'

/** What a fact refers to: scheme, programme, region, document, indicator. */
export const insertReferences = async (db: Kysely<Database>): Promise<void> => {
  await db.insertInto('scheme').values(filled.scheme).execute()
  await db.insertInto('programme').values(filled.programme).execute()
  await db.insertInto('region').values(filled.region).execute()
  await db.insertInto('document').values(filled.document).execute()
  await db.insertInto('indicator').values(filled.indicator).execute()
}

/** A money fact with its own id. */
export const fact = (id: string, amount: number = filled.fund_fact.amount) => ({
  ...filled.fund_fact,
  fact_id: id,
  amount,
})
