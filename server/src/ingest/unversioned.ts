import type { Selectable } from 'kysely'
import type { Versioned } from 'schema/database/tables/versioned.ts'

/** A row before a release has claimed it. */
export type Unversioned<T> = Omit<Selectable<T>, keyof Versioned>
