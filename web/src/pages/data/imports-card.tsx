import { useQuery } from '@apollo/client/react'
import { AccountLink } from '../../app/account-link.tsx'
import { useMay, useViewer } from '../../app/use-viewer.ts'
import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { ErrorState } from '../../components/state.tsx'
import type { Column } from '../../components/table-column.ts'
import { useSearchText } from '../../filters/use-search-param.ts'
import { formatMinute } from '../../format/date.ts'
import { ImportsDocument, type ImportsQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import { DropZone } from './drop-zone.tsx'
import { ImportSheet } from './import-sheet.tsx'

type Row = ImportsQuery['imports'][number]

/** Files that come in: dropped here, previewed, published or sent back. For those who may; others are told how. */
export const ImportsCard = () => {
  const t = useT()
  const viewer = useViewer()
  const mayImport = useMay('IMPORT')
  const mayRead = useMay('READ_DRAFTS')
  const { data } = useQuery(ImportsDocument, { skip: !mayRead })
  if (!viewer) return null
  const waiting = data?.imports.filter(({ state }) => state === 'READY').length ?? 0
  const title = waiting > 0 ? t('import.title.waiting', { count: waiting }) : t('import.title')
  return (
    <Card anchor="import" title={title} subtitle={t('import.subtitle')}>
      {mayImport && <DropZone />}
      {mayRead ? (
        <ImportList />
      ) : (
        <div className={styles.signIn}>
          <p>{t('import.signIn')}</p>
          <AccountLink />
        </div>
      )}
    </Card>
  )
}

const ImportList = () => {
  const t = useT()
  const [open, setOpen] = useSearchText('import')
  const { data, error, refetch } = useQuery(ImportsDocument, { fetchPolicy: 'cache-and-network' })
  const columns: Column<Row>[] = [
    {
      key: 'file',
      header: t('import.file'),
      value: ({ fileName }) => fileName,
      cell: ({ id, fileName }) => (
        <button
          type="button"
          className={styles.open}
          aria-label={t('import.open', { name: fileName })}
          onClick={() => setOpen(id)}
        >
          {fileName}
        </button>
      ),
    },
    { key: 'state', header: t('import.state'), value: ({ state }) => t(`import.state.${state}`) },
    { key: 'by', header: t('import.by'), value: ({ uploadedBy }) => uploadedBy ?? null },
    { key: 'at', header: t('import.at'), value: ({ uploadedAt }) => formatMinute(uploadedAt) },
    {
      key: 'release',
      header: t('data.releases.id'),
      value: ({ release }) => (release ? Number(release) : null),
    },
  ]
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <>
      {data && data.imports.length > 0 && (
        <DataTable
          caption={t('import.title')}
          columns={columns}
          rows={data.imports}
          rowKey={({ id }) => id}
          maxHeight={320}
        />
      )}
      {data && data.imports.length === 0 && <p className={styles.note}>{t('import.none')}</p>}
      {open && (
        <ImportSheet
          key={open}
          id={open}
          onClose={() => {
            setOpen('')
            void refetch()
          }}
        />
      )}
    </>
  )
}
