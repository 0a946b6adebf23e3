/** What a table can hold. Null is an empty cell: a figure that is missing, never 0. */
export type Cell = string | number | boolean | null

/** Column → cell, in the order of the question. */
export type Row = ReadonlyMap<string, Cell>

export interface Columns {
  /** In the order of the question, such as `project.shortName`. */
  names: string[]
  /** How many rows the table has; counting stops just above the limit. */
  rows: number
}

/** Steps of a connection that say nothing about the figure. */
const STEPS = new Set(['nodes', 'edges', 'node'])
const MACHINERY = new Set(['__typename', 'pageInfo'])
const BETWEEN_WORDS = '；'

/** The column of a field, from the names of the fields that lead to it. */
export const columnOf = (path: readonly string[]): string => path.filter((name) => !STEPS.has(name)).join('.')

/**
 * An answer's rows. A list inside becomes one row for each of its items, on which what stands around it is repeated;
 * lists side by side follow one another, for multiplied they would say what nobody asked. A list of words is one cell.
 * @param data the `data` of an answer
 */
export function* rowsOf(data: unknown): Generator<Row> {
  const root = rootOf(data)
  if (root !== null) yield* unroll(root, [])
}

/** The columns of an answer's table, and how many rows it has. */
export function columnsOf(data: unknown, limit = Number.POSITIVE_INFINITY): Columns {
  let rows = 0
  for (const _ of rowsOf(data)) if (++rows > limit) break
  const tree: Branch = { fields: new Map(), filled: false }
  grow(tree, rootOf(data))
  return { names: namesOf(tree, []), rows }
}

/** A single question needs no name in front of each column. */
function rootOf(data: unknown): unknown {
  if (!isObject(data)) return null
  const [only, ...others] = Object.values(data)
  return others.length === 0 && typeof only === 'object' && only !== null ? only : data
}

/** The fields of an answer as a tree, in the order of the question, whichever row has them first. */
interface Branch {
  fields: Map<string, Branch>
  /** True once it held something else than an empty list. */
  filled: boolean
}

function grow(branch: Branch, value: unknown): void {
  if (isListOfObjects(value)) {
    for (const item of value) grow(branch, item)
    return
  }
  branch.filled = true
  if (!isObject(value)) return
  for (const [field, inner] of Object.entries(value)) {
    if (MACHINERY.has(field)) continue
    const known = branch.fields.get(field) ?? { fields: new Map(), filled: false }
    branch.fields.set(field, known)
    grow(known, inner)
  }
}

function namesOf({ fields, filled }: Branch, path: readonly string[]): string[] {
  if (fields.size === 0) return filled && path.length > 0 ? [columnOf(path)] : []
  const names = [...fields].flatMap(([field, inner]) => namesOf(inner, [...path, field]))
  return [...new Set(names)]
}

function* unroll(value: unknown, path: readonly string[]): Generator<Row> {
  if (isListOfObjects(value)) {
    for (const item of value) yield* unroll(item, path)
    return
  }
  if (!isObject(value)) {
    yield new Map([[columnOf(path), cellOf(value)]])
    return
  }
  const around = new Map<string, Cell>()
  const lists: [unknown, string[]][] = []
  for (const [field, inner] of Object.entries(value)) {
    if (MACHINERY.has(field)) continue
    const to = [...path, field]
    if (hasList(inner)) lists.push([inner, to])
    else for (const row of unroll(inner, to)) for (const [column, cell] of row) around.set(column, cell)
  }
  let unrolled = false
  for (const [list, to] of lists) {
    for (const row of unroll(list, to)) {
      unrolled = true
      yield new Map([...around, ...row])
    }
  }
  if (!unrolled && around.size > 0) yield around
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOfObjects = (value: unknown): value is unknown[] =>
  Array.isArray(value) && (value.length === 0 || value.some((item) => typeof item === 'object'))

const hasList = (value: unknown): boolean =>
  isListOfObjects(value) || (isObject(value) && Object.values(value).some(hasList))

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(BETWEEN_WORDS)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
