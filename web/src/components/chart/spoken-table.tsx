import { formatNumber, formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import type { Column } from '../table-column.ts'

/** Beyond these a reader turns to the table, which moves through its rows. */
const most = 60

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A drawing's figures as a table for those who listen; nothing in it takes the focus. */
export const SpokenTable = <Row,>({ caption, columns, rows, rowKey }: Props<Row>) => {
  const t = useT()
  const spoken = columns.filter(({ onScreen }) => !onScreen)
  /** A lower bound, and why there is no figure, are heard with it. */
  const say = ({ align, isShare, value, state }: Column<Row>, row: Row) => {
    const cell = value(row)
    const status = state?.(row)
    if (cell === null) return status ? t(`status.${status}`) : t('figure.missing')
    const isFigure = align === 'end' && typeof cell === 'number'
    const text = isFigure ? (isShare ? formatRate(cell) : formatNumber(cell)) : cell
    return status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {spoken.map(({ key, header }) => (
              <th key={key} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={rowKey(row)}>
              {spoken.map((column) => (
                <td key={column.key}>{say(column, row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p>{t('chart.spoken.more', { count: rows.length })}</p>}
    </div>
  )
}
