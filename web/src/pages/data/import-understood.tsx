import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './import-sheet.module.css'
import type { ImportPreview } from './import-sheet.tsx'

type Cell = ImportPreview['understood'][number]

/** Each cell of a form as it stands in the file, beside how it was taken. */
export const ImportUnderstood = ({ cells, count }: { cells: readonly Cell[]; count: number }) => {
  const t = useT()
  if (cells.length === 0) return null
  const title = t('import.understood', { count: formatNumber(count) })
  const columns: Column<Cell>[] = [
    { key: 'sheet', header: t('import.sheet'), value: ({ sheet }) => sheet },
    { key: 'row', header: t('import.row'), align: 'end', value: ({ row }) => row },
    { key: 'column', header: t('import.column'), value: ({ column }) => column },
    { key: 'raw', header: t('import.raw'), value: ({ raw }) => raw, wrap: true },
    {
      key: 'parsed',
      header: t('import.parsed'),
      value: ({ parsed }) => parsed ?? t('import.parsed.nothing'),
      wrap: true,
    },
  ]
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <DataTable
        caption={title}
        columns={columns}
        rows={cells}
        rowKey={({ sheet, row, column }) => `${sheet} ${row} ${column}`}
        maxHeight={360}
      />
    </section>
  )
}
