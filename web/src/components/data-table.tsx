import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { formatNumber } from '../format/number.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './data-table.module.css'
import { SortHead } from './sort-head.tsx'
import { type Column, type Sort, sortRows } from './table-column.ts'
import { TermText } from './term.tsx'
import { useColumnWidths } from './use-column-widths.ts'
import { useRowWindow } from './use-row-window.ts'

interface Props<Row> {
  /** Says what the table holds; read by screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  initialSort?: Sort
  /** Scrolls inside this height (px) with the header in sight; without it the page scrolls. */
  maxHeight?: number
  onRow?: (row: Row) => void
  /** How many rows there are, where `rows` is only what has been fetched of them. */
  total?: number
  /** The reader comes near the last of `rows`. */
  onNearEnd?: () => void
}

/** So many rows before the last, the next ones are asked for. */
const nearEnd = 40

/** A semantic table that sorts by any column; figures are right-aligned and tabular. Of a long one only the rows in sight are drawn. */
export const DataTable = <Row,>({
  caption,
  columns,
  rows,
  rowKey,
  initialSort,
  maxHeight,
  onRow,
  total = rows.length,
  onNearEnd,
}: Props<Row>) => {
  const t = useT()
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const body = useRef<HTMLTableSectionElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const { from, to, before, after, isLong, isPaper, onScroll } = useRowWindow(body, sorted.length, maxHeight)
  const widths = useColumnWidths(table, isLong)
  useEffect(() => {
    if (!isPaper && to > sorted.length - nearEnd) onNearEnd?.()
  }, [isPaper, to, sorted.length, onNearEnd])
  return (
    <div className={styles.scroll} style={{ maxHeight }} onScroll={onScroll}>
      <table
        ref={table}
        className={styles.table}
        data-held={widths !== null}
        aria-rowcount={total + 1}
        style={{ marginTop: before, marginBottom: after }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, nth) => (
              <Header key={column.key} column={column} width={widths?.[nth]} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.slice(from, to).map((row, nth) => (
            <TableRow key={rowKey(row)} row={row} index={from + nth + 2} columns={columns} onRow={onRow} />
          ))}
        </tbody>
      </table>
      {total > to - from && (
        <p className={styles.rest} data-print="only">
          {t('table.onPaper', { count: formatNumber(to - from), total: formatNumber(total) })}
        </p>
      )}
    </div>
  )
}

interface RowProps<Row> {
  row: Row
  /** Its place in the whole table, for assistive tools. */
  index: number
  columns: readonly Column<Row>[]
  onRow: ((row: Row) => void) | undefined
}

const Row = <Row,>({ row, index, columns, onRow }: RowProps<Row>) => (
  <tr
    data-row
    aria-rowindex={index}
    data-clickable={onRow !== undefined}
    onClick={onRow && (() => onRow(row))}
  >
    {columns.map((column) => (
      <td key={column.key} data-align={column.align} data-wrap={column.wrap}>
        {column.cell ? column.cell(row) : column.value(row)}
      </td>
    ))}
  </tr>
)
/** Drawn once: a step of the wheel draws only the rows that come into sight. */
const TableRow = memo(Row) as typeof Row

interface HeaderProps<Row> {
  column: Column<Row>
  /** Held in px. */
  width: number | undefined
  sort: Sort | null
  onSort: (sort: Sort) => void
}

const Header = <Row,>({ column, width, sort, onSort }: HeaderProps<Row>) => {
  const { key, header, term, align, sortable = true } = column
  const active = sort?.key === key ? sort : null
  if (!sortable) {
    return (
      <th scope="col" data-align={align} style={{ width }}>
        {term ? <TermText term={term}>{header}</TermText> : header}
      </th>
    )
  }
  return (
    <SortHead
      label={header}
      term={term}
      align={align}
      direction={active ? (active.descending ? 'descending' : 'ascending') : 'none'}
      width={width}
      onSort={() => onSort({ key, descending: active ? !active.descending : align === 'end' })}
    />
  )
}
