import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/table-column.ts'
import { useApiLanguage, useT } from '../../i18n/use-t.ts'
import styles from './import-sheet.module.css'
import type { ImportPreview } from './import-sheet.tsx'

type Place = ImportPreview['problems'][number]

/** What is wrong, or to be looked at, each with its sheet, row and column. */
export const ImportPlaces = ({
  kind,
  places,
}: {
  kind: 'problems' | 'warnings'
  places: readonly Place[]
}) => {
  const t = useT()
  const isEnglish = useApiLanguage() === 'EN'
  const said = ({ messageZh, messageEn }: Place) => (isEnglish ? messageEn : messageZh)
  if (places.length === 0) return null
  const title = t(`import.${kind}`, { count: places.length })
  const columns: Column<Place>[] = [
    { key: 'sheet', header: t('import.sheet'), value: ({ sheet }) => sheet },
    { key: 'row', header: t('import.row'), align: 'end', value: ({ row }) => row ?? null },
    { key: 'column', header: t('import.column'), value: ({ column }) => column ?? null },
    { key: 'message', header: t('import.message'), value: said, wrap: true },
  ]
  return (
    <section className={styles.part} data-kind={kind}>
      <h3>{title}</h3>
      <DataTable
        caption={title}
        columns={columns}
        rows={places}
        rowKey={({ sheet, row, column, messageEn }) => `${sheet} ${row} ${column} ${messageEn}`}
        maxHeight={320}
      />
    </section>
  )
}
