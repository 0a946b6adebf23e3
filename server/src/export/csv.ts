import { type Cell, columnsOf, rowsOf } from 'schema/graphql/flatten.ts'
import { plainText } from '../forms/plain-text.ts'
import type { SimulatedMark } from './simulated-mark.ts'

/** So that Excel reads Chinese. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * An answer as CSV (RFC 4180), line by line. Numbers stay numbers; text never becomes a formula.
 * @param mark adds a column that says on every line which made-up programmes are in the answer
 */
export function* csvLines(data: unknown, mark: SimulatedMark | null = null): Generator<string> {
  const { names } = columnsOf(data)
  const [header, said] = mark ? [[mark.header], [mark.names]] : [[], []]
  yield BYTE_ORDER_MARK + lineOf([...names, ...header])
  for (const row of rowsOf(data)) yield lineOf([...names.map((name) => row.get(name) ?? null), ...said])
}

const lineOf = (cells: readonly Cell[]) => `${cells.map(written).join(',')}\r\n`

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const text = plainText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
