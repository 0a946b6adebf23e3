import { type Expression, type SqlBool, sql } from 'kysely'

/** A figure of a group, and the range that it must lie in: both ends included, null where open. */
export interface Within<Column extends string = string> {
  column: Column
  atLeast: number | null
  atMost: number | null
}

/** The condition of a range. Compared as doubles on every engine, so that a bound may lie between two figures. */
export function within({ column, atLeast, atMost }: Within): Expression<SqlBool> {
  const figure = sql`cast(${sql.ref(column)} as double precision)`
  const ends = [
    ...(atLeast === null ? [] : [sql`${figure} >= ${finite(atLeast)}`]),
    ...(atMost === null ? [] : [sql`${figure} <= ${finite(atMost)}`]),
  ]
  return ends.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${sql.join(ends, sql` and `)})`
}

/** A bound beyond what a double holds is a bound beyond all figures. */
const finite = (bound: number) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, bound))
