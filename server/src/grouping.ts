import { AppError } from './errors.ts'
import type { cursors, Page, SortKey } from './paging.ts'
import type { Within } from './within.ts'

/** @throws AppError BAD_GROUPING where a dimension is named twice */
export function distinctDimensions<Dimension extends string>(by: readonly Dimension[]): readonly Dimension[] {
  const twice = by.find((dimension, index) => by.indexOf(dimension) !== index)
  if (twice === undefined) return by
  throw new AppError('BAD_GROUPING', `${twice} stands twice in by.`, {
    argument: 'by',
    hint: 'Name each dimension once.',
  })
}

interface Sortable<Field extends string, Dimension extends string> {
  /** Column of each thing that can be sorted by. */
  columns: Readonly<Record<Field, string>>
  /** Column of each dimension. */
  keys: Readonly<Record<Dimension, string>>
}

/**
 * What was asked for, then the keys of the grouping, so that no two rows tie.
 * @throws AppError BAD_GROUPING where groups are to be sorted by a dimension that they lack
 */
export function groupSort<Field extends string, Dimension extends string>(
  { columns, keys }: Sortable<Field, Dimension>,
  by: readonly Dimension[],
  orderBy: readonly { field: Field; direction: 'ASC' | 'DESC' }[] | null | undefined,
): SortKey[] {
  const asked = (orderBy ?? []).map(({ field, direction }): SortKey => {
    if (field in keys && !by.some((dimension) => dimension === (field as string))) {
      throw new AppError(
        'BAD_GROUPING',
        `The groups cannot be sorted by ${field}: they are not grouped by it.`,
        {
          argument: 'orderBy',
          hint: `Add ${field} to by, or sort by a figure.`,
        },
      )
    }
    return { column: columns[field], direction: direction === 'DESC' ? 'desc' : 'asc' }
  })
  const rest = by
    .map((dimension): SortKey => ({ column: keys[dimension], direction: 'asc' }))
    .filter(({ column }) => !asked.some((key) => key.column === column))
  return [...asked, ...rest]
}

/** @throws AppError BAD_RANGE where nothing can lie in a range */
export function fillableRanges<Range extends Within>(ranges: readonly Range[]): Range[] {
  for (const { column, atLeast, atMost } of ranges) {
    if (atLeast !== null && atMost !== null && atLeast > atMost) {
      throw new AppError('BAD_RANGE', `The range of ${column} is empty: atLeast is above atMost.`, {
        argument: 'having',
        hint: 'Swap the two ends.',
      })
    }
  }
  return [...ranges]
}

interface Selected<Row> {
  /** One row more than the page holds, if there is one. */
  rows: readonly Row[]
  count: () => Promise<number>
  limit: number
  sort: readonly SortKey[]
  cursor: ReturnType<typeof cursors>
  /** True where the page starts after a cursor. */
  continued: boolean
}

/** Rows as the store gave them → a page of what the resolvers hand on. */
export function pageOf<Row extends object, Node extends object>(
  { rows, count, limit, sort, cursor, continued }: Selected<Row>,
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const held = new Map(rows.slice(0, limit).map((row) => [nodeOf(row), row]))
  const value = (node: Node, column: string): unknown => Reflect.get(held.get(node) ?? {}, column)
  return {
    rows: [...held.keys()],
    totalCount: count,
    hasNextPage: rows.length > limit,
    hasPreviousPage: continued,
    cursorOf: (node) => cursor.encode(sort.map(({ column }) => value(node, column))),
  }
}

/** Rows that answer for several at once, by whom they answer for. */
export function partsByParent<Row extends { parent: unknown }>(
  rows: readonly Row[],
): (parent: unknown) => readonly Row[] {
  const parts = new Map<unknown, Row[]>()
  for (const row of rows) {
    const part = parts.get(row.parent)
    if (part === undefined) parts.set(row.parent, [row])
    else part.push(row)
  }
  return (parent) => parts.get(parent) ?? []
}
