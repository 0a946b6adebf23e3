import type { Role } from 'schema/database/terms.ts'
import type { Viewer } from './viewer.ts'

export const OPERATIONS = [
  'READ',
  'READ_DRAFTS',
  'IMPORT',
  'PUBLISH',
  'WITHDRAW',
  'EXPLAIN',
  'MANAGE_USERS',
  'READ_AUDIT',
] as const
export type Operation = (typeof OPERATIONS)[number]

/**
 * How far a role may do something: everywhere; in the viewer's own region and what lies below it; or so, and everywhere
 * if none was given.
 */
type Reach = 'ANYWHERE' | 'OWN_REGION' | 'OWN_REGION_IF_ANY'

/** The whole of it. What is not named is not allowed. */
const TABLE: Record<Role, Partial<Record<Operation, Reach>>> = {
  PUBLIC: { READ: 'ANYWHERE' },
  ANALYST: { READ: 'ANYWHERE', READ_DRAFTS: 'OWN_REGION_IF_ANY' },
  EDITOR: {
    READ: 'ANYWHERE',
    READ_DRAFTS: 'OWN_REGION',
    IMPORT: 'OWN_REGION',
    EXPLAIN: 'OWN_REGION',
  },
  ADMIN: {
    READ: 'ANYWHERE',
    READ_DRAFTS: 'ANYWHERE',
    IMPORT: 'ANYWHERE',
    PUBLISH: 'ANYWHERE',
    WITHDRAW: 'ANYWHERE',
    EXPLAIN: 'ANYWHERE',
    MANAGE_USERS: 'ANYWHERE',
    READ_AUDIT: 'ANYWHERE',
  },
}

/**
 * Whether a viewer may do something.
 * @param where the region it is about, then what lies above it (`ancestry`); left out: whether there is any region for it
 */
export function may({ role, region }: Viewer, operation: Operation, where?: readonly string[]): boolean {
  const reach = TABLE[role][operation]
  if (reach === undefined) return false
  if (reach === 'ANYWHERE') return true
  if (region === null) return reach === 'OWN_REGION_IF_ANY'
  return where === undefined || where.includes(region)
}
