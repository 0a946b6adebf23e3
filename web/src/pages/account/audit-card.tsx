import { useQuery } from '@apollo/client/react'
import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import forms from '../../components/form.module.css'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatMinute } from '../../format/date.ts'
import { AuditLogDocument, type AuditLogQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'

type Entry = AuditLogQuery['auditLog']['nodes'][number]

/** Who did what, the newest first; for administrators. */
export const AuditCard = () => {
  const t = useT()
  const { data, error, refetch, fetchMore } = useQuery(AuditLogDocument, { fetchPolicy: 'network-only' })
  const columns: Column<Entry>[] = [
    { key: 'at', header: t('account.audit.at'), value: ({ at }) => formatMinute(at) },
    { key: 'who', header: t('account.audit.who'), value: ({ userName }) => userName ?? null },
    { key: 'role', header: t('account.role'), value: ({ role }) => t(`role.${role}`) },
    { key: 'action', header: t('account.audit.action'), value: ({ action }) => t(`audit.${action}`) },
    { key: 'about', header: t('account.audit.about'), value: ({ about }) => about, wrap: true },
    { key: 'address', header: t('account.address'), value: ({ address }) => address ?? null },
  ]
  const log = data?.auditLog
  const title = log ? t('account.audit.title', { count: log.totalCount }) : t('account.audit')
  const more = () =>
    void fetchMore({
      variables: { after: log?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        auditLog: { ...next.auditLog, nodes: [...before.auditLog.nodes, ...next.auditLog.nodes] },
      }),
    })
  return (
    <Card title={title} subtitle={t('account.audit.note')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!log && !error && <Skeleton height={200} />}
      {log && (
        <DataTable
          caption={title}
          columns={columns}
          rows={log.nodes}
          rowKey={({ id }) => id}
          maxHeight={480}
        />
      )}
      {log?.pageInfo.hasNextPage && (
        <p>
          <button type="button" className={forms.quiet} onClick={more}>
            {t('account.audit.more')}
          </button>
        </p>
      )}
    </Card>
  )
}
