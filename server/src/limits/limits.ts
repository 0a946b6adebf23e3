import { may } from '../access/may.ts'
import type { Viewer } from '../access/viewer.ts'

/** How large a question may be. Generous for a person with a screen full of charts, small for a machine that tries to hurt. */
export const LIMITS = {
  /** Points, see cost.ts: about a page of 1000 rows with all their fields and sources. */
  cost: 50_000,
  /** Words and signs of a document; stops the parser, not only what comes after it. */
  tokens: 2_000,
  /** Fields inside fields. */
  depth: 12,
  /** A dashboard's page asks some ten charts in one request. */
  aliases: 30,
  directives: 8,
  /** Rows of a downloaded table. */
  tableRows: 100_000,
  /** Bytes of a request. */
  body: 100_000,
} as const

/** Who may read drafts is known by name, and asks what nobody foresaw: four times as much, and no more than that at once. */
const KNOWN_BY_NAME = 4

/** Points that a question of somebody's may cost. */
export const costLimit = (viewer: Viewer): number =>
  may(viewer, 'READ_DRAFTS') ? KNOWN_BY_NAME * LIMITS.cost : LIMITS.cost

/** Milliseconds after which a client that sends too slowly is dropped; the defaults of Node drop nobody. */
export const PATIENCE = {
  headers: 10_000,
  request: 15_000,
  /** How often the two above are looked after. */
  check: 1_000,
} as const
