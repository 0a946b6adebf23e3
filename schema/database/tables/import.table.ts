import type { ImportKind, ImportStage, ImportState } from '../terms.ts'

/**
 * One file that somebody sent, and what has become of it. The file itself is kept beside the store under its hash.
 * Belongs to no release. Reference table: key `import_id`; indexes: `hash`, `uploaded_at`.
 */
export interface ImportTable {
  import_id: string
  /** As its sender called it. */
  file_name: string
  /** SHA-256 of the file, hexadecimal. */
  hash: string
  /** Bytes. */
  size: number
  state: ImportState
  /** How far the reading has come: `done` of `total` steps. */
  stage: ImportStage
  done: number
  total: number
  /** What the file turned out to be; null until it is read, or where that cannot be told. */
  kind: ImportKind | null
  report_id: string | null
  /** The region that the report speaks for. */
  region_code: string | null
  uploaded_by: string | null
  uploaded_by_name: string | null
  /** The region that its sender may import for; null where that is everywhere. */
  within_region: string | null
  /** ISO date and time, UTC. */
  uploaded_at: string
  /** The last import before it of the very same file. */
  same_as: string | null
  /** 1 where it is to be published as soon as it is read, if nothing is wrong with it. */
  publish_when_ready: number
  /** The release that the preview compares with. */
  against_release: number | null
  /** JSON of `Preview`; null until it is read. */
  preview: string | null
  /** The release that it was published in. */
  release_id: number | null
  note: string | null
  /** Why it was sent back, or could not be read. */
  reason: string | null
  decided_by_name: string | null
  decided_at: string | null
}
