import { may } from '../access/may.ts'
import type { Viewer } from '../access/viewer.ts'
import { ancestry, type Snapshot } from '../snapshot.ts'
import type { ImportRow } from './imports.queries.ts'

/** Who sent an import sees it; so does who may read drafts of its region. Where it speaks for none, only who may read all. */
export function maySee(viewer: Viewer, snapshot: Snapshot, row: ImportRow): boolean {
  if (viewer.id !== null && row.uploaded_by === viewer.id) return true
  return may(viewer, 'READ_DRAFTS', row.region_code === null ? [] : ancestry(snapshot, row.region_code))
}
