import { sql } from 'kysely'

interface Grouping<Dimension extends string> {
  by: readonly Dimension[]
  /** The dimension of the row above, where each of several rows is answered for at once. */
  parent?: Dimension
}

/** The columns that tell the groups of a question apart. */
export function groupColumns<Dimension extends string>(
  refs: Readonly<Record<Dimension, string>>,
  { by, parent }: Grouping<Dimension>,
) {
  const above =
    parent === undefined ? null : sql.ref(parent === 'REGION' ? 'place.parent_code' : refs[parent])
  const keys = [...(above === null ? [] : [above]), ...by.map((dimension) => sql.ref(refs[dimension]))]
  return {
    /** A dimension's value in a group; null where it was not asked for. */
    key: <T>(dimension: Dimension) =>
      by.includes(dimension) ? sql<T | null>`${sql.ref(refs[dimension])}` : sql<T | null>`null`,
    parent: sql<string | number | null>`${above ?? sql`null`}`,
    /** Without dimensions there is one group, which exists only if a cell does: hence a constant to group by. */
    all: keys.length === 0 ? [sql`cell.since_release - cell.since_release`] : keys,
  }
}
