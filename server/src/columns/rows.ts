import { refuseForeign, type SortKey } from '../paging.ts'
import type { Within } from '../within.ts'

/** A value of a row, by the name that the store gives its column. */
const valueIn = (row: object, column: string): unknown => Reflect.get(row, column)

/** Rows whose figures lie in all ranges; one without the figure does not. */
export function fitting<Row extends object>(rows: readonly Row[], ranges: readonly Within[]): Row[] {
  return rows.filter((row) =>
    ranges.every(({ column, atLeast, atMost }) => {
      if (atLeast === null && atMost === null) return true
      const value = valueIn(row, column)
      if (typeof value !== 'number') return false
      return (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost)
    }),
  )
}

/** Rows in order, missing values last. */
export function inOrder<Row extends object>(rows: readonly Row[], keys: readonly SortKey[]): Row[] {
  const places = new Map(keys.map(({ column }, index) => [column, index]))
  // What is compared is looked up once a row, not once a comparison.
  const laid = rows.map((row) => ({ row, values: keys.map(({ column }) => valueIn(row, column)) }))
  const of = (values: readonly unknown[]) => (column: string) => values[places.get(column) ?? -1]
  return laid.sort((a, b) => compare(keys, of(a.values), of(b.values))).map(({ row }) => row)
}

/**
 * Those of ordered rows that come after a cursor.
 * @throws AppError BAD_CURSOR
 */
export function following<Row extends object>(
  rows: readonly Row[],
  keys: readonly SortKey[],
  values: readonly unknown[],
): Row[] {
  refuseForeign(keys, values)
  const start = new Map(keys.map(({ column }, index) => [column, values[index]]))
  return rows.filter(
    (row) =>
      compare(
        keys,
        (column) => valueIn(row, column),
        (column) => start.get(column),
      ) > 0,
  )
}

/** The first of ordered rows for each parent. */
export function firstOfEach<Row extends { parent: unknown }>(rows: readonly Row[], limit: number): Row[] {
  const counts = new Map<unknown, number>()
  return rows.filter(({ parent }) => {
    const count = (counts.get(parent) ?? 0) + 1
    counts.set(parent, count)
    return count <= limit
  })
}

/** How two rows stand to each other, given by their columns. */
export function compare(
  keys: readonly SortKey[],
  a: (column: string) => unknown,
  b: (column: string) => unknown,
): number {
  for (const { column, direction } of keys) {
    const [one, other] = [a(column) ?? null, b(column) ?? null]
    if (one === other) continue
    if (one === null) return 1
    if (other === null) return -1
    const before =
      typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other)
    return before === (direction === 'asc') ? -1 : 1
  }
  return 0
}
