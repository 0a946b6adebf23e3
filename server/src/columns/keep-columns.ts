import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { Snapshot } from '../snapshot.ts'
import { holdColumns, newArrivals } from './columns.ts'
import { type Loaded, loadColumns } from './load-columns.ts'

interface Told {
  /** A release is in memory, and how many milliseconds that took. */
  told: (snapshot: Snapshot, milliseconds: number) => void
  failed: (error: unknown) => void
}

/** Loads the columns of each release that is announced, one after the other, beside what is being answered. */
export function keepColumns(db: Kysely<Database>, bytes: number, { told, failed }: Told) {
  const loaded: Loaded = new Map()
  const ending = new AbortController()
  let turn: Promise<void> = Promise.resolve()
  return {
    follow: (snapshot: Snapshot): void => {
      if (bytes === 0 || ending.signal.aborted) return
      const arrivals = newArrivals()
      const loading = turn.then(async () => {
        const started = performance.now()
        const { signal } = ending
        const columns = await loadColumns(db, snapshot, bytes, { loaded, arrivals, signal })
        if (columns !== null) told(snapshot, performance.now() - started)
        for (const id of loaded.keys()) if (!columns?.has(id)) loaded.delete(id)
        return columns
      })
      holdColumns(snapshot, loading, arrivals)
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
