import { partsByParent } from '../grouping.ts'
import { refuseForeign, type SortKey } from '../paging.ts'
import type { Within } from '../within.ts'
import { firstOf, type Order } from './first-of.ts'
import type { Work } from './in-turns.ts'

interface Limits {
  having: readonly Within[]
  sort: readonly SortKey[]
  limit: number
}

/** Rows that are gone through before others may have their turn. */
const ROWS = 500

/** Takes rows in, one after the other, and keeps of them no more than a page needs. */
export interface PageOfRows<Row> {
  take: (row: Row) => void
  rows: () => Row[]
  /** How many fit in all. */
  total: () => number
}

/**
 * One page of rows that come in no order.
 * @throws AppError BAD_CURSOR
 */
export function newPage<Row extends object>({
  having,
  sort,
  limit,
  after,
}: Limits & { after: readonly unknown[] | null }): PageOfRows<Row> {
  if (after !== null) refuseForeign(sort, after)
  const start = after && Object.fromEntries(sort.map(({ column }, index) => [column, after[index]]))
  const order = orderBy<object>(sort)
  const first = firstOf<Row>(order, limit)
  let total = 0
  return {
    take: (row) => {
      if (!fits(row, having)) return
      total++
      if (start === null || order(row, start) > 0) first.offer(row)
    },
    rows: first.inOrder,
    total: () => total,
  }
}

/** The first rows of each parent, in order. */
export function* partsOfRows<Row extends { parent: unknown }>(
  rows: readonly Row[],
  limits: Limits,
): Work<Row[]> {
  const rowsOf = partsByParent(rows)
  const first: Row[] = []
  for (const parent of new Set(rows.map((row) => row.parent))) {
    const page = newPage<Row>({ ...limits, after: null })
    for (const [nth, row] of rowsOf(parent).entries()) {
      page.take(row)
      if (nth % ROWS === ROWS - 1) yield
    }
    first.push(...page.rows())
    yield
  }
  return first
}

/** Whether the figures of a row lie in all ranges; one without the figure does not. */
const fits = (row: object, ranges: readonly Within[]): boolean =>
  ranges.every(({ column, atLeast, atMost }) => {
    if (atLeast === null && atMost === null) return true
    const value: unknown = Reflect.get(row, column)
    if (typeof value !== 'number') return false
    return (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost)
  })

/** The order of rows by columns, missing values last. */
export function orderBy<Row extends object>(keys: readonly SortKey[]): Order<Row> {
  return (a, b) => {
    for (const { column, direction } of keys) {
      const [one, other]: unknown[] = [Reflect.get(a, column), Reflect.get(b, column)]
      if (one === other) continue
      if (one == null) return other == null ? 0 : 1
      if (other == null) return -1
      const before =
        typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other)
      return before === (direction === 'asc') ? -1 : 1
    }
    return 0
  }
}
