import { randomUUID } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import { openSqlite } from './sqlite-connection.ts'

/** Copies a store that may be in use to another file, whole and synced to disk; replaces an older copy. */
export const copySqlite = async (file: string, to: string): Promise<void> => {
  const draft = `${to}.${randomUUID()}.new`
  const source = await openSqlite(file, { readOnly: true })
  try {
    await source.exec(`vacuum into '${draft.replaceAll("'", "''")}'`)
  } finally {
    await source.close()
  }
  const handle = await open(draft, 'r+')
  await handle.sync()
  await handle.close()
  await rename(draft, to)
}
