import type { FigureStatus } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import type { Column } from './table-column.ts'

/** A table's column that says how the one figure of each row came about; the figure's own column has it as `state`. */
export const useStatusColumn = () => {
  const t = useT()
  return <Row>(statusOf: (row: Row) => FigureStatus): Column<Row> => ({
    key: 'status',
    header: t('table.status'),
    term: 'term.status',
    value: (row) => t(`status.${statusOf(row)}`),
    onScreen: true,
  })
}
