import type { Store } from 'schema/database/connect.ts'
import { columnsFor, columnsOf, holdColumns } from 'server/columns/columns.ts'
import { loadColumns } from 'server/columns/load-columns.ts'
import { type Context, createContext } from 'server/context.ts'
import { snapshots } from 'server/snapshot.ts'
import { expect } from 'vitest'
import { everything } from './everything.ts'

/** The same release twice: once answered by the store, once from memory. */
export async function bothWays(store: Store): Promise<{ stored: Context; inMemory: Context }> {
  const stored = createContext(store.read, await snapshots(store.read)())
  const snapshot = await snapshots(store.read)()
  holdColumns(snapshot, loadColumns(store.read, snapshot, 100_000_000))
  const columns = await columnsFor(snapshot, everything(snapshot))
  if (columns === null) throw new Error('The columns do not fit.')
  expect([columnsOf(stored.snapshot), columnsOf(snapshot)]).toEqual([null, columns])
  return { stored, inMemory: createContext(store.read, snapshot) }
}
