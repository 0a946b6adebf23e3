import { type Cell, columnsOf, type Row, rowsOf } from 'schema/graphql/flatten.ts'
import type { FigureStatus } from '../../generated/graphql.ts'
import type { ColumnNote, MoneyUnit } from './column-notes.ts'

export interface AnswerColumn {
  /** Path of the field: `project.shortName`. */
  name: string
  /** Figures stand at the end and can be measured; years and codes are names of places. */
  kind: 'figure' | 'rate' | 'name' | 'status'
  /** The column that says why a figure is there, or is not; null where the question did not ask. */
  statusColumn: string | null
  /** Its figures have a status and the question did not ask: each may be a lower bound. */
  isUnasked: boolean
  /** Of money, as the question asked for it. */
  unit: MoneyUnit | null
}
export interface AnswerTable {
  columns: AnswerColumn[]
  rows: Row[]
}

/** The answer's `data` as a table, by the rule that the server's files follow too. */
export const tableOf = (data: unknown, notes: ReadonlyMap<string, ColumnNote> = new Map()): AnswerTable => {
  const rows = [...rowsOf(data)]
  const { names } = columnsOf(data)
  const statuses = new Set([...notes.values()].map(({ status }) => status))
  const columns = names.map((name): AnswerColumn => {
    const { unit = null, status = null, isUnasked = false } = notes.get(name) ?? {}
    const cells = rows.map((row) => row.get(name) ?? null)
    return {
      name,
      kind: statuses.has(name) ? 'status' : kindOf(name, cells),
      statusColumn: status,
      isUnasked,
      unit,
    }
  })
  return { columns, rows }
}

/** Why a cell's figure is there, or is not; null where nobody asked. */
export const statusOf = (row: Row, { statusColumn }: AnswerColumn): FigureStatus | null => {
  const status = statusColumn === null ? null : row.get(statusColumn)
  return figureStatuses.find((known) => known === status) ?? null
}

export const isFigureStatus = (cell: Cell): cell is FigureStatus =>
  figureStatuses.some((known) => known === cell)

const kindOf = (name: string, cells: readonly Cell[]): AnswerColumn['kind'] => {
  const present = cells.filter((cell) => cell !== null)
  if (/(?:year|from|to|id|code)$/i.test(lastOf(name))) return 'name'
  // A column of nothing but missing figures is told by its name alone.
  if (
    present.length === 0 ? !figureWords.test(lastOf(name)) : present.some((cell) => typeof cell !== 'number')
  )
    return 'name'
  return /(?:Rate|deviation|coverage)$/.test(name) ? 'rate' : 'figure'
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1)

const figureWords =
  /budget|received|executed|executionRate|completionRate|deviation|score|weight|value|actual|target|amount|count|days/i

const figureStatuses: readonly FigureStatus[] = [
  'REPORTED',
  'DERIVED',
  'PARTIAL',
  'NOT_REPORTED',
  'NOT_APPLICABLE',
  'NOT_IN_PROGRAMME',
  'UNDEFINED',
]
