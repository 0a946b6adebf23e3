import { randomUUID } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openSqlite } from './sqlite-connection.ts'

/** Copies a store that may be in use to another file, whole and synced to disk; replaces an older copy. */
export const copySqlite = async (file: string, to: string): Promise<void> => {
  const draft = `${to}.${randomUUID()}.new`
  await vacuumInto(file, draft)
  await placeWhole(draft, to)
}

/** A copy of one moment, whoever writes meanwhile. */
export const vacuumInto = async (file: string, draft: string): Promise<void> => {
  const source = await openSqlite(file, { readOnly: true })
  try {
    await source.exec(`vacuum into '${draft.replaceAll("'", "''")}'`)
  } finally {
    await source.close()
  }
}

/** Gives a written file its name once it is on the disk: under that name there is never a part of it. */
export const placeWhole = async (draft: string, to: string): Promise<void> => {
  for (const path of [draft, dirname(to)]) {
    const handle = await open(path, 'r')
    await handle.sync()
    await handle.close()
    if (path === draft) await rename(draft, to)
  }
}
