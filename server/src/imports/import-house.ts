import { randomUUID } from 'node:crypto'
import type { Store } from 'schema/database/connect.ts'
import { audit } from '../access/audit.ts'
import { demand } from '../access/demand.ts'
import { may } from '../access/may.ts'
import type { Viewer } from '../access/viewer.ts'
import { AppError } from '../errors.ts'
import type { FileRead } from '../ingest/files/file-read.ts'
import { atSource } from '../ingest/files/file-read.ts'
import { formReference } from '../ingest/files/form-reference.ts'
import { FILE_LIMITS } from '../ingest/files/limits.ts'
import { readApart } from '../ingest/files/read-apart.ts'
import { messageOf, SheetsRefused } from '../ingest/problems.ts'
import { publish } from '../ingest/publish.ts'
import { canStep } from './import-state.ts'
import type { ImportRow } from './imports.queries.ts'
import { selectImport } from './imports.queries.ts'
import { keepFile, keptPath } from './keep-file.ts'
import { moveImport, stepRefused, unknownImport } from './move-import.ts'
import { type Preview, previewOf, reportCell } from './preview.ts'

/** Where imports are kept and read. */
export interface ImportHouse {
  store: Store
  /** Folder of the files. */
  folder: string
  now?: () => Date
}

const nowIn = ({ now = () => new Date() }: ImportHouse) => now()

export interface Sent {
  name: string
  publishWhenReady: boolean
  note: string | null
}

/**
 * Takes a file in: keeps it, and writes down who sent it. It is read afterwards, by `readImport`.
 * @returns the id of the import
 * @throws AppError SIGN_IN_NEEDED, NOT_ALLOWED, FILE_TOO_LARGE, BAD_REQUEST
 */
export async function takeIn(
  house: ImportHouse,
  viewer: Viewer,
  { name, publishWhenReady, note }: Sent,
  bytes: AsyncIterable<Uint8Array>,
): Promise<string> {
  demand(viewer, 'IMPORT')
  if (publishWhenReady) demand(viewer, 'PUBLISH')
  const { hash, size } = await keepFile(house.folder, bytes, FILE_LIMITS.bytes)
  const id = randomUUID()
  await house.store.write.transaction().execute(async (db) => {
    const same = await db
      .selectFrom('import')
      .where('hash', '=', hash)
      .select('import_id')
      .orderBy('uploaded_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    await db
      .insertInto('import')
      .values({
        import_id: id,
        file_name: name,
        hash,
        size,
        state: 'READING',
        stage: 'UNPACKING',
        done: 0,
        total: 4,
        kind: null,
        report_id: null,
        region_code: null,
        uploaded_by: viewer.id,
        uploaded_by_name: viewer.name,
        within_region: may(viewer, 'IMPORT', []) ? null : viewer.region,
        uploaded_at: nowIn(house).toISOString(),
        same_as: same?.import_id ?? null,
        publish_when_ready: publishWhenReady ? 1 : 0,
        against_release: null,
        preview: null,
        release_id: null,
        note,
        reason: null,
        decided_by_name: null,
        decided_at: null,
      })
      .execute()
    await audit(db, viewer, 'IMPORTED', `import ${id} ${name}`, nowIn(house))
  })
  return id
}

/**
 * Reads an import that waits for it, and leaves it READY with its preview, REFUSED with its problems, or FAILED. A
 * reading that is aborted leaves it as it was, to be read again.
 */
export async function readImport(house: ImportHouse, id: string, signal?: AbortSignal): Promise<void> {
  const { store } = house
  const row = await selectImport(store.write, id)
  if (row?.state !== 'READING') return
  try {
    const read = await readKeptFile(house, row, signal)
    if (signal?.aborted) return
    await tellStage(house, id, 'PREVIEWING', 3)
    const preview = await previewOf(store, read, row.within_region)
    await moveImport(store.write, id, preview.problems.length > 0 ? 'REFUSE' : 'READ', {
      ...told(read, preview),
      done: 4,
    })
  } catch (error) {
    if (signal?.aborted) return
    await moveImport(store.write, id, 'FAIL', { reason: 'The server failed to read it; it has been logged.' })
    throw error
  }
  if (row.publish_when_ready === 1) await publishUnasked(house, id, row)
}

const told = (read: FileRead, preview: Preview) => ({
  kind: read.kind,
  report_id: reportCell(read.raw, 'report'),
  region_code: reportCell(read.raw, 'region'),
  preview: JSON.stringify(preview),
  against_release: preview.against,
})

async function readKeptFile(house: ImportHouse, row: ImportRow, signal?: AbortSignal): Promise<FileRead> {
  const { store, folder } = house
  let telling: Promise<unknown> = Promise.resolve()
  const read = await readApart(keptPath(folder, row.hash), row.file_name, {
    reference: await formReference(store.read),
    region: row.within_region,
    ...(signal && { signal }),
    onProgress: ({ stage, done }) => {
      telling = telling.then(() => tellStage(house, row.import_id, stage, done))
    },
  })
  await telling
  return read
}

const tellStage = ({ store }: ImportHouse, id: string, stage: ImportRow['stage'], done: number) =>
  store.write
    .updateTable('import')
    .set({ stage, done })
    .where('import_id', '=', id)
    .where('state', '=', 'READING')
    .execute()

/** Who may publish asked for it when sending the file; where something is wrong, it waits for a decision instead. */
async function publishUnasked(house: ImportHouse, id: string, row: ImportRow): Promise<void> {
  const after = await selectImport(house.store.write, id)
  if (after?.state !== 'READY') return
  const sender: Viewer = { id: row.uploaded_by, name: row.uploaded_by_name, role: 'ADMIN', region: null }
  await publishImport(house, sender, id, row.note)
}

/**
 * Publishes an import: the file is read again and goes in whole, or not at all, together with the word of who did it.
 * @throws AppError NOT_ALLOWED, UNKNOWN_IMPORT, IMPORT_STATE, IMPORT_UNREAD, SHEETS_REFUSED where another publish has overtaken it
 */
export async function publishImport(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  note: string | null,
): Promise<{ release: number; changed: boolean }> {
  demand(viewer, 'PUBLISH')
  const { store } = house
  const row = await found(house, id)
  if (!canStep('PUBLISH', row.state)) throw stepRefused(row.state, 'PUBLISH')
  const read = await readKeptFile(house, row)
  if (read.kind === null) {
    throw new AppError('IMPORT_UNREAD', 'The kept file was read before, but could not be read again now.', {
      hint: `Nothing was written; publish it once more when the server is less busy. What was met: ${read.problems[0] && messageOf(read.problems[0])}`,
      status: 503,
    })
  }
  const now = nowIn(house)
  try {
    const { release, changed } = await publish(store, read.raw, {
      problems: read.problems,
      now,
      ...(note && { note }),
      within: async (db, published) => {
        await moveImport(db, id, 'PUBLISH', {
          release_id: published.release,
          note,
          ...decided(viewer, now),
        })
        await audit(db, viewer, 'PUBLISHED', `import ${id} release ${published.release}`, now)
      },
    })
    return { release, changed }
  } catch (error) {
    if (!(error instanceof SheetsRefused)) throw error
    const problems = error.problems.map((problem) => atSource(problem, read.places))
    const before: Preview | null = row.preview === null ? null : JSON.parse(row.preview)
    await moveImport(store.write, id, 'REFUSE', {
      preview: JSON.stringify({ ...before, problems, difference: null }),
    })
    throw new AppError('SHEETS_REFUSED', error.message, {
      hint: 'Something was published since the preview; mend what is named and send the file again.',
      status: 409,
    })
  }
}

/**
 * Sends an import back to who sent it, with a reason.
 * @throws AppError NOT_ALLOWED, BAD_REQUEST, UNKNOWN_IMPORT, IMPORT_STATE
 */
export async function returnImport(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  reason: string,
): Promise<void> {
  demand(viewer, 'PUBLISH')
  if (reason.trim() === '') {
    throw new AppError('BAD_REQUEST', 'A report is sent back for a reason.', {
      argument: 'reason',
      hint: 'Say in a sentence what is to be mended.',
      status: 400,
    })
  }
  await decide(house, viewer, id, 'RETURN', { reason: reason.trim() })
}

/** Puts an import aside: its sender may, and who publishes. The file stays where it is kept. */
export async function discardImport(house: ImportHouse, viewer: Viewer, id: string): Promise<void> {
  demand(viewer, 'IMPORT')
  const row = await found(house, id)
  if (viewer.id === null || row.uploaded_by !== viewer.id) demand(viewer, 'PUBLISH')
  await decide(house, viewer, id, 'DISCARD', {})
}

async function decide(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  step: 'RETURN' | 'DISCARD',
  values: { reason?: string },
): Promise<void> {
  const now = nowIn(house)
  await house.store.write.transaction().execute(async (db) => {
    await moveImport(db, id, step, { ...values, ...decided(viewer, now) })
    await audit(db, viewer, step === 'RETURN' ? 'RETURNED' : 'DISCARDED', `import ${id}`, now)
  })
}

const decided = (viewer: Viewer, now: Date) => ({
  decided_by_name: viewer.name,
  decided_at: now.toISOString(),
})

async function found({ store }: ImportHouse, id: string): Promise<ImportRow> {
  const row = await selectImport(store.write, id)
  if (!row) throw unknownImport(id)
  return row
}
