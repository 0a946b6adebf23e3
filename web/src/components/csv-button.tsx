import { toCsv } from '../format/csv.ts'
import { download } from '../format/download.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './csv-button.module.css'
import { Icon } from './icon.tsx'
import type { Column } from './table-column.ts'

interface Props<Row> {
  /** The file's name without its ending. */
  id: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
}

/** Saves a table's rows as a file, with the figures unrounded. */
export const CsvButton = <Row,>({ id, columns, rows }: Props<Row>) => {
  const t = useT()
  const save = () => {
    const header = columns.map((column) => column.header)
    const cells = rows.map((row) => columns.map((column) => column.value(row)))
    download(`${id}.csv`, toCsv(header, cells))
  }
  return (
    <button
      type="button"
      className={styles.tool}
      title={t('chart.csv')}
      aria-label={t('chart.csv')}
      onClick={save}
      data-print="hide"
    >
      <Icon name="download" />
    </button>
  )
}
