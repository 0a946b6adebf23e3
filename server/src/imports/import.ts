import { changesOf } from '../releases/release-changes.ts'
import type { Import } from './import.type.ts'
import type { ImportRow } from './imports.queries.ts'
import type { Preview } from './preview.ts'

export function importOf(row: ImportRow): Import {
  const preview: Partial<Preview> = row.preview === null ? {} : JSON.parse(row.preview)
  return {
    id: row.import_id,
    state: row.state,
    progress: { stage: row.stage, done: row.done, total: row.total },
    fileName: row.file_name,
    hash: row.hash,
    size: row.size,
    kind: row.kind,
    report: row.report_id,
    region: row.region_code,
    uploadedBy: row.uploaded_by_name,
    uploadedAt: row.uploaded_at,
    sameAs: row.same_as,
    problems: preview.problems ?? [],
    warnings: preview.warnings ?? [],
    understood: preview.understood ?? [],
    understoodCount: preview.understoodCount ?? 0,
    changes: preview.difference ? changesOf(preview.difference) : null,
    against: row.against_release === null ? null : String(row.against_release),
    unchanged: preview.unchanged ?? false,
    ends: preview.ended ?? [],
    release: row.release_id === null ? null : String(row.release_id),
    note: row.note,
    reason: row.reason,
    decidedBy: row.decided_by_name,
    decidedAt: row.decided_at,
  }
}
