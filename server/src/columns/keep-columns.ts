import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { Snapshot } from '../snapshot.ts'
import { holdColumns } from './columns.ts'
import { type Loaded, loadColumns } from './load-columns.ts'

/** Loads the columns of each release that is announced, one after the other, beside what is being answered. */
export function keepColumns(db: Kysely<Database>, bytes: number, failed: (error: unknown) => void) {
  const loaded: Loaded = new Map()
  const ending = new AbortController()
  let turn: Promise<void> = Promise.resolve()
  return {
    follow: (snapshot: Snapshot): void => {
      if (bytes === 0 || ending.signal.aborted) return
      const loading = turn.then(async () => {
        const columns = await loadColumns(db, snapshot, bytes, { loaded, signal: ending.signal })
        for (const id of loaded.keys()) if (!columns?.has(id)) loaded.delete(id)
        return columns
      })
      holdColumns(snapshot, loading)
      turn = loading.then(
        () => {},
        (error: unknown) => {
          if (!ending.signal.aborted) failed(error)
        },
      )
    },
    /** Resolves once nothing is being loaded any more. */
    stop: (): Promise<void> => {
      ending.abort()
      return turn
    },
  }
}
