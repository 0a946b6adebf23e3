import { type ImportHouse, readImport } from './import-house.ts'

export interface ImportQueue {
  /** Reads it when its turn has come. */
  add(id: string): void
  /** Reads what an earlier process left unread. */
  resume(): Promise<void>
  /** When all that was added is read. */
  idle(): Promise<void>
  /** Stops reading; what is unread stays to be resumed. */
  stop(): Promise<void>
}

/** Reads imports one after the other, so that however many are sent, the server stays at its work. */
export function importQueue(house: ImportHouse, log: (error: unknown) => void): ImportQueue {
  const stopping = new AbortController()
  let last: Promise<void> = Promise.resolve()
  const add = (id: string) => {
    last = last.then(() =>
      stopping.signal.aborted ? undefined : readImport(house, id, stopping.signal).catch(log),
    )
  }
  return {
    add,
    resume: async () => {
      const unread = await house.store.read
        .selectFrom('import')
        .where('state', '=', 'READING')
        .select('import_id')
        .orderBy('uploaded_at')
        .execute()
      for (const { import_id } of unread) add(import_id)
    },
    idle: () => last,
    stop: () => {
      stopping.abort()
      return last
    },
  }
}
