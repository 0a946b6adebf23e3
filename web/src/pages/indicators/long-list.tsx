import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { ErrorState } from '../../components/state.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './long-list.module.css'
import { useLongColumns } from './use-long-columns.tsx'
import { useLongResults } from './use-long-results.ts'

const height = 640

interface Props {
  total: number
  onOpen: (indicator: string) => void
}

/** Results that are too many for one page, as one list in the order of the toolbar: rows are fetched as they are reached. */
export const LongList = ({ total, onOpen }: Props) => {
  const t = useT()
  const { rows, hasMore, more, error, retry } = useLongResults()
  const columns = useLongColumns(onOpen)
  if (error) return <ErrorState error={error} onRetry={retry} />
  const title = t('indicators.long.title', { total: formatNumber(total) })
  return (
    <Card title={title} subtitle={t('indicators.long.subtitle')} foot={<SourceLine />}>
      {rows.length === 0 ? (
        <Skeleton height={height} />
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          maxHeight={height}
          total={total}
          onNearEnd={hasMore ? more : undefined}
        />
      )}
      <p className={styles.count} role="status" data-print="hide">
        {t(hasMore ? 'indicators.long.loaded' : 'indicators.long.all', {
          count: formatNumber(rows.length),
          total: formatNumber(total),
        })}
      </p>
    </Card>
  )
}
