import type { Kysely, Updateable } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { ImportState } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { type ImportStep, STEPS } from './import-state.ts'
import { selectImport } from './imports.queries.ts'

/**
 * Takes an import one step further, if it still stands where the step begins: of two who try at once, one succeeds.
 * @throws AppError UNKNOWN_IMPORT, IMPORT_STATE
 */
export async function moveImport(
  db: Kysely<Database>,
  id: string,
  step: ImportStep,
  values: Updateable<Database['import']> = {},
): Promise<void> {
  const { from, to } = STEPS[step]
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ ...values, state: to })
    .where('import_id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  const row = await selectImport(db, id)
  if (!row) throw unknownImport(id)
  throw stepRefused(row.state, step)
}

export const stepRefused = (state: ImportState, step: ImportStep): AppError =>
  new AppError(
    'IMPORT_STATE',
    `The import is ${state}; this can be done only while it is ${STEPS[step].from.join(' or ')}.`,
    { hint: 'Ask for its state again: somebody else may have decided on it.', status: 409 },
  )

export const unknownImport = (id: string): AppError =>
  new AppError('UNKNOWN_IMPORT', `There is no import ${JSON.stringify(id.slice(0, 50))}.`, {
    argument: 'id',
    hint: 'The imports query lists them.',
    status: 404,
  })
