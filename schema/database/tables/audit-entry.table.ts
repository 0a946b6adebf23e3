import type { AuditAction, Role } from '../terms.ts'

/** One line of the audit log (审计日志). Written once, never changed or taken out. Reference table: key `entry_id`. */
export interface AuditEntryTable {
  entry_id: string
  /** ISO date and time, UTC. */
  at: string
  action: AuditAction
  /** What it was done to: an import, a release, a finding, an e-mail address; as text, so that it outlives its object. */
  about: string
  /** Who did it; null where nobody was signed in, or a command did it. */
  viewer_id: string | null
  /** Name and role as they were then. */
  viewer_name: string | null
  viewer_role: Role
  /** The address that the request came from; null where a command did it. */
  address: string | null
}
