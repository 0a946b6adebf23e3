import { type Expression, type SqlBool, sql } from 'kysely'
import type { Snapshot } from '../snapshot.ts'
import { subtree } from '../snapshot.ts'
import { may } from './may.ts'
import type { Viewer } from './viewer.ts'

/** Which drafts somebody sees: all of them; or those of these regions, and what was sent in by oneself. */
export type DraftScope = 'ALL' | { regions: readonly string[]; sender: string | null }

/** What `may` says of single regions, for all at once. */
export function draftScope(viewer: Viewer, snapshot: Snapshot): DraftScope {
  // A draft that speaks of no region yet is seen by who reads all.
  if (may(viewer, 'READ_DRAFTS', [])) return 'ALL'
  const reads = viewer.region !== null && may(viewer, 'READ_DRAFTS')
  return { regions: reads ? subtree(snapshot, viewer.region ?? '') : [], sender: viewer.id }
}

/** The one condition under which rows of drafts are read from the store. */
export function scoped(
  scope: DraftScope,
  { region, sender }: { region: string; sender: string },
): Expression<SqlBool> {
  if (scope === 'ALL') return sql<SqlBool>`1 = 1`
  const own = sql<SqlBool>`${sql.ref(sender)} = ${scope.sender}`
  const inRegion = sql<SqlBool>`${sql.ref(region)} in (${sql.join(scope.regions)})`
  const seen = [...(scope.sender === null ? [] : [own]), ...(scope.regions.length === 0 ? [] : [inRegion])]
  return seen.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(seen, sql` or `)})`
}
