import type { ReactNode } from 'react'
import type { CsvCell } from '../format/csv.ts'
import type { FigureStatus } from '../generated/graphql.ts'
import type { Term } from '../i18n/zh/glossary.ts'

/** One column: `value` is what sorting and files use, `cell` what the screen shows where that differs. */
export interface Column<Row> {
  key: string
  header: string
  /** What the head means, where it is a term of the field; the table shows it at the head. */
  term?: Term
  /** Numbers stand at the end, text at the start. */
  align?: 'start' | 'end'
  value: (row: Row) => CsvCell
  cell?: (row: Row) => ReactNode
  /** How the figure came about, or why it is missing; files write it in a column beside the figure. */
  state?: (row: Row) => FigureStatus | null | undefined
  /** For the screen alone: files and those who listen have it beside the figure already. */
  onScreen?: boolean
  /** A share, 0 to 1 or above: workbooks show it in per cent, and it stays the unrounded number. */
  isShare?: boolean
  sortable?: boolean
  /** Sentences wrap; names and figures stay in one line. */
  wrap?: boolean
}

export interface Sort {
  key: string
  descending: boolean
}

/** Sorted copy; missing values come last in both directions, and equal ones keep their order. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): Row[] => {
  const column = columns.find(({ key }) => key === sort?.key)
  if (!column || !sort) return [...rows]
  return rows.toSorted((a, b) => compareCells(column.value(a), column.value(b), sort.descending))
}

const compareCells = (a: CsvCell, b: CsvCell, descending: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return descending ? -order : order
}

const collator = new Intl.Collator('zh-CN', { numeric: true })
