import { useMemo, useRef, useState } from 'react'
import { useT } from '../i18n/use-t.ts'
import styles from './data-table.module.css'
import { Icon } from './icon.tsx'
import { type Column, type Sort, sortRows } from './table-column.ts'
import { Definition, TermText } from './term.tsx'
import { useDefinition } from './use-definition.ts'
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
}

/** A semantic table that sorts by any column; figures are right-aligned and tabular. Of a long one only the rows in sight are drawn. */
export const DataTable = <Row,>({
  caption,
  columns,
  rows,
  rowKey,
  initialSort,
  maxHeight,
  onRow,
}: Props<Row>) => {
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const body = useRef<HTMLTableSectionElement>(null)
  const { from, to, before, after, onScroll } = useRowWindow(body, sorted.length, maxHeight)
  return (
    <div className={styles.scroll} style={{ maxHeight }} onScroll={onScroll}>
      <table
        className={styles.table}
        aria-rowcount={sorted.length + 1}
        style={{ marginTop: before, marginBottom: after }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.slice(from, to).map((row, nth) => (
            <tr
              key={rowKey(row)}
              data-row
              aria-rowindex={from + nth + 2}
              data-clickable={onRow !== undefined}
              onClick={onRow && (() => onRow(row))}
            >
              {columns.map((column) => (
                <td key={column.key} data-align={column.align} data-wrap={column.wrap}>
                  {column.cell ? column.cell(row) : column.value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeaderProps<Row> {
  column: Column<Row>
  sort: Sort | null
  onSort: (sort: Sort) => void
}

const Header = <Row,>({ column, sort, onSort }: HeaderProps<Row>) => {
  const t = useT()
  const { key, header, term, align, sortable = true } = column
  const { trigger, definition } = useDefinition(term)
  const active = sort?.key === key ? sort : null
  const direction = active ? (active.descending ? 'descending' : 'ascending') : 'none'
  if (!sortable) {
    return (
      <th scope="col" data-align={align}>
        {term ? <TermText term={term}>{header}</TermText> : header}
      </th>
    )
  }
  return (
    <th scope="col" data-align={align} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        data-direction={direction}
        data-term={term !== undefined}
        title={term ? undefined : t('table.sort', { column: header })}
        {...trigger}
        onClick={() => onSort({ key, descending: active ? !active.descending : align === 'end' })}
      >
        {header}
        <Icon name="down" size={12} />
      </button>
      {definition && <Definition {...definition} />}
    </th>
  )
}
