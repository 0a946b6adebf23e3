import { formatNumber, formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import type { Column } from '../table-column.ts'
import { describeRows } from './describe-rows.ts'

/** So many names are read out; of the others, their number. */
const mostNames = 12

interface Given<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  isWhole?: (row: Row) => boolean
}

/** The chart in words, beside its title and subtitle: the highest and lowest of each column, and who has no figure. */
export const useDescription = <Row>({ columns, rows, isWhole }: Given<Row>): string => {
  const t = useT()
  const { extremes, silences } = describeRows(columns, rows, isWhole)
  const separator = t('list.separator')
  const listed = (names: readonly string[]) => {
    const said = names.slice(0, mostNames).join(separator)
    return names.length > mostNames ? t('chart.alt.names', { names: said, count: names.length }) : said
  }
  const lines = [
    ...extremes.map(({ header, isShare, highest, lowest, count }) => {
      const write = ({ value, isBound }: typeof highest) => {
        const text = isShare ? formatRate(value) : formatNumber(value)
        return isBound ? t('figure.atLeast', { value: text }) : text
      }
      const words = {
        header,
        count,
        highest: highest.name,
        most: write(highest),
        lowest: lowest.name,
        least: write(lowest),
      }
      return t(count === 1 ? 'chart.alt.one' : 'chart.alt.extremes', words)
    }),
    ...silences.map(({ header, status, names }) =>
      t('chart.alt.silence', {
        header,
        names: listed(names),
        reason: status ? t(`status.${status}`) : t('chart.alt.noFigure'),
      }),
    ),
  ]
  return lines.join(' ')
}
