import type { DocumentTable } from './document.table.ts'
import type { IndicatorTable } from './indicator.table.ts'
import type { ProgrammeTable } from './programme.table.ts'
import type { Versioned } from './versioned.ts'

/**
 * What a release calls things: the tables without `_version` hold how each is described now, and are what foreign keys
 * go to; these hold how each was described in any release. Reference tables: key `(id, since_release)`.
 */
export interface ProgrammeVersionTable extends ProgrammeTable, Versioned {}
export interface DocumentVersionTable extends DocumentTable, Versioned {}
export interface IndicatorVersionTable extends IndicatorTable, Versioned {}
