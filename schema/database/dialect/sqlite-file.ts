import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, link, mkdir, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CompiledQuery } from 'kysely'
import { StoreError } from '../errors.ts'
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts'

/** "JiXi" in the file's header: tells a store of ours from any other database before the first query. */
export const APPLICATION_ID = 0x4a_69_58_69

/**
 * Opens the one connection that writes, and makes the folder and the file where they are missing.
 * @throws StoreError STORE_UNWRITABLE, STORE_UNREADABLE
 */
export const openWriter = async (file: string): Promise<SqliteConnection> => {
  await ensureFile(file).catch((error) => refuseUnwritable(file, error))
  await refuseEmpty(file)
  const writer = await openSqlite(file, { readOnly: false }).catch((error) => refuseForeign(file, error))
  try {
    await checkApplicationId(writer, file)
    // A publish that was acknowledged survives a power cut: hence `full`, where WAL would be content with less.
    await writer.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    // The log and its index appear with the first reading.
    await writer.exec('select count(*) from sqlite_schema')
    return writer
  } catch (error) {
    await writer.close()
    return error instanceof StoreError ? Promise.reject(error) : refuseForeign(file, error)
  }
}

/** Opens one connection that can only read. The writer must have opened the file before. */
export const openReader = async (file: string, deadlineMs?: number): Promise<SqliteConnection> => {
  const reader = await openSqlite(file, { readOnly: true, deadlineMs })
  await reader.exec('pragma query_only = on')
  return reader
}

const ensureFile = async (file: string) => {
  await mkdir(dirname(file), { recursive: true })
  await access(dirname(file), constants.W_OK)
  const exists = await stat(file).catch(() => undefined)
  if (exists) await access(file, constants.W_OK)
  else await create(file)
}

/** A file appears under its name only with its header in it: no other process ever sees it empty. */
const create = async (file: string) => {
  const draft = `${file}.${randomUUID()}.new`
  const connection = await openSqlite(draft, { readOnly: false })
  try {
    await connection.exec(`pragma application_id = ${APPLICATION_ID}; pragma journal_mode = wal`)
  } finally {
    await connection.close()
  }
  try {
    await link(draft, file)
  } catch (error) {
    const anotherProcessWasFirst = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!anotherProcessWasFirst) throw error
  } finally {
    await rm(draft)
  }
}

const refuseEmpty = async (file: string) => {
  const { size } = await stat(file)
  if (size > 0) return
  throw new StoreError(
    'STORE_UNREADABLE',
    `The store ${file} is empty (0 bytes): put a backup in its place, or delete it to start afresh.`,
  )
}

const checkApplicationId = async (writer: SqliteConnection, file: string) => {
  const { rows } = await writer.executeQuery<{ application_id: number }>(
    CompiledQuery.raw('pragma application_id'),
  )
  if (rows[0]?.application_id !== APPLICATION_ID) refuseForeign(file)
}

const refuseForeign = (file: string, cause?: unknown): never => {
  throw new StoreError(
    'STORE_UNREADABLE',
    `The file ${file} is not a Jixiao store, or it is damaged: put a backup in its place, or choose another path.`,
    { cause },
  )
}

const refuseUnwritable = (file: string, cause: unknown): never => {
  throw new StoreError(
    'STORE_UNWRITABLE',
    `The store ${file} cannot be written: give this user the right to write in its folder, or choose another path.`,
    { cause },
  )
}
