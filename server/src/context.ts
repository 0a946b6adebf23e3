import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { ANONYMOUS, type Viewer } from './access/viewer.ts'
import type { Snapshot } from './snapshot.ts'

/** What a resolver may use: a store that it cannot write, one release, who asks, and what this request has loaded already. */
export interface Context {
  db: Kysely<Database>
  snapshot: Snapshot
  viewer: Viewer
  /** A value made once a request, by name: loaders that gather the questions of one level into one statement. */
  once<T>(name: string, make: () => T): T
}

export function createContext(db: Kysely<Database>, snapshot: Snapshot, viewer: Viewer = ANONYMOUS): Context {
  const made = new Map<string, unknown>()
  return {
    db,
    snapshot,
    viewer,
    once<T>(name: string, make: () => T): T {
      if (!made.has(name)) made.set(name, make())
      return made.get(name) as T
    },
  }
}
