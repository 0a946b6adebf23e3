import { hash } from 'node:crypto'
import { type Expression, type SqlBool, sql } from 'kysely'
import { AppError } from './errors.ts'

/** A column of the paged rows to sort by. Missing values come last whichever way. */
export interface SortKey {
  column: string
  direction: 'asc' | 'desc'
}

export interface Page<Row> {
  rows: Row[]
  totalCount: () => Promise<number>
  hasNextPage: boolean
  hasPreviousPage: boolean
  cursorOf: (row: Row) => string
}

/** Rows of a page unless told: of rows that stand for themselves, and of groups, which are fewer. */
export const USUAL_PAGE = { rows: 50, groups: 100 } as const

export const MAX_PAGE = 1000

/**
 * The size of a page: as asked for, else the usual one.
 * @throws AppError BAD_PAGE
 */
export function pageSize(asked: number | null | undefined, usual: number): number {
  const first = asked ?? usual
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new AppError('BAD_PAGE', `first is ${first}; it must lie between 1 and ${MAX_PAGE}.`, {
      argument: 'first',
      hint: 'Take the next page with after: pageInfo.endCursor.',
    })
  }
  return first
}

/** `order by` with missing values last, the same on every engine. */
export function orderBy(keys: readonly SortKey[]) {
  if (keys.length === 0) return sql`1`
  return sql.join(
    keys.flatMap(({ column, direction }) => [
      sql`case when ${sql.ref(column)} is null then 1 else 0 end`,
      direction === 'asc' ? sql`${sql.ref(column)} asc` : sql`${sql.ref(column)} desc`,
    ]),
  )
}

/** The place of a row among those that share a column, in order. */
export const rankedWithin = (column: string, keys: readonly SortKey[]) =>
  sql<number>`row_number() over (partition by ${sql.ref(column)} order by ${orderBy(keys)})`

/** The rows that come after a cursor. Keys must end with columns that tell rows apart, so that ties are stable. */
export function after(keys: readonly SortKey[], values: readonly unknown[]): Expression<SqlBool> {
  refuseForeign(keys, values)
  const steps = keys.map((key, index) => {
    const same = keys.slice(0, index).map(({ column }, i) => equal(column, values[i]))
    return sql`(${sql.join([...same, beyond(key, values[index])], sql` and `)})`
  })
  return sql<SqlBool>`(${sql.join(steps, sql` or `)})`
}

/** @throws AppError BAD_CURSOR where a cursor holds what cannot stand in the columns that are sorted by */
export function refuseForeign(keys: readonly SortKey[], values: readonly unknown[]): void {
  if (!keys.every((key, index) => fits(key, values[index]))) throw foreignCursor()
}

const equal = (column: string, value: unknown) =>
  value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`

function beyond({ column, direction }: SortKey, value: unknown) {
  if (value === null) return sql`1 = 0`
  const further =
    direction === 'asc' ? sql`${sql.ref(column)} > ${value}` : sql`${sql.ref(column)} < ${value}`
  return sql`(${further} or ${sql.ref(column)} is null)`
}

/** A cursor belongs to one question: taken to another, it is refused. Most questions need none, and no mark. */
export function cursors(question: unknown) {
  let known: string | undefined
  const mark = () => {
    known ??= hash('sha256', JSON.stringify(question), 'base64url').slice(0, 8)
    return known
  }
  return {
    encode: (values: readonly unknown[]) =>
      Buffer.from(JSON.stringify([mark(), ...values])).toString('base64url'),
    decode(cursor: string, length: number): unknown[] {
      const [of, ...values] = parse(cursor)
      if (of === mark() && values.length === length && values.every(isKey)) return values
      throw foreignCursor()
    },
  }
}

/** What a row can have in a column to sort by. */
const isKey = (value: unknown) => value === null || typeof value === 'string' || Number.isFinite(value)

function parse(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}

/** Whether a value can stand in a column at all: a cursor comes from outside, and engines answer a wrong type with an error. */
function fits({ column }: SortKey, value: unknown): boolean {
  if (value === null) return true
  if (/(_id|_code)$|^(source|level\d|at)$/.test(column))
    return typeof value === 'string' && !value.includes('\0')
  return /rate|completion/.test(column) ? Number.isFinite(value) : Number.isSafeInteger(value)
}

const foreignCursor = () =>
  new AppError('BAD_CURSOR', 'This cursor does not belong to this question.', {
    argument: 'after',
    hint: 'Use the endCursor of a page of the same question: same filter, grouping, having and order.',
  })
