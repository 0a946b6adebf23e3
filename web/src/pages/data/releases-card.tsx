import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatDay } from '../../format/date.ts'
import { formatNumber } from '../../format/number.ts'
import { releaseNote } from '../../format/release-note.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import { ReleaseActions } from './release-actions.tsx'
import { ReleaseDifference } from './release-difference.tsx'
import type { Release } from './use-data.ts'

/** Every publish, the newest first, with what changed. */
export const ReleasesCard = ({ releases, current }: { releases: Release[]; current: string }) => {
  const t = useT()
  const latest = releases.find(({ id }) => id === current)
  const newest = String(Math.max(...releases.map(({ id }) => Number(id))))
  const columns: Column<Release>[] = [
    { key: 'id', header: t('data.releases.id'), term: 'term.release', value: ({ id }) => Number(id) },
    {
      key: 'day',
      header: t('data.releases.day'),
      value: ({ publishedAt }) => formatDay(publishedAt),
      cell: ({ publishedAt }) => <span className={styles.day}>{formatDay(publishedAt)}</span>,
    },
    {
      key: 'facts',
      header: t('data.releases.facts'),
      align: 'end',
      value: ({ factCount }) => factCount,
      cell: ({ factCount }) => formatNumber(factCount),
    },
    {
      key: 'findings',
      header: t('data.releases.findings'),
      term: 'term.finding',
      align: 'end',
      value: ({ findingCount }) => findingCount,
      cell: ({ findingCount }) => formatNumber(findingCount),
    },
    {
      key: 'note',
      header: t('data.releases.note'),
      value: ({ note }) => (note ? releaseNote(note, t) : null),
      wrap: true,
    },
    {
      key: 'actions',
      header: t('account.action'),
      sortable: false,
      value: () => null,
      cell: ({ id }) => <ReleaseActions id={id} isNewest={id === newest} />,
    },
  ]
  const title = latest
    ? t('data.releases.title', { id: latest.id, day: formatDay(latest.publishedAt) })
    : t('data.releases.plain')
  return (
    <Card anchor="releases" title={title} subtitle={t('data.releases.subtitle')}>
      <DataTable
        caption={title}
        // A single release can be neither looked back at nor gone back to.
        columns={columns.filter(({ key }) => key !== 'actions' || releases.length > 1)}
        rows={releases}
        rowKey={({ id }) => id}
        initialSort={{ key: 'id', descending: true }}
      />
      <ReleaseDifference releases={releases} />
    </Card>
  )
}
