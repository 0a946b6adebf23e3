import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import { useIsNarrow } from '../../charts/use-media.ts'
import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import forms from '../../components/form.module.css'
import type { Column } from '../../components/table-column.ts'
import { WriteError } from '../../components/write-error.tsx'
import { formatMinute } from '../../format/date.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './account.module.css'
import { type Session, useOwn } from './use-own.ts'

/** Where this person is signed in; each can be ended from here, as after a laptop was lost. */
export const SessionsCard = () => {
  const t = useT()
  const { sessions, refetch } = useOwn()
  const end = useWrite(async (id: string) => {
    await send('DELETE', `/sessions/${encodeURIComponent(id)}`)
    await refetch()
  })
  const isNarrow = useIsNarrow()
  const about: Column<Session>[] = [
    { key: 'since', header: t('account.since'), value: ({ createdAt }) => formatMinute(createdAt) },
    { key: 'until', header: t('account.until'), value: ({ expiresAt }) => formatMinute(expiresAt) },
    { key: 'address', header: t('account.address'), value: ({ address }) => address ?? null },
    { key: 'browser', header: t('account.browser'), value: ({ browser }) => browser ?? null, wrap: true },
  ]
  const inOne: Column<Session> = {
    key: 'session',
    header: t('account.browser'),
    value: ({ browser }) => browser ?? null,
    cell: (session) => (
      <dl className={styles.inOne}>
        {about.map(({ key, header, value }) => (
          <div key={key}>
            <dt>{header}</dt>
            <dd>{value(session) ?? t('figure.missing')}</dd>
          </div>
        ))}
      </dl>
    ),
  }
  const columns: Column<Session>[] = [
    // A phone has no room for four columns beside the button.
    ...(isNarrow ? [inOne] : about),
    {
      key: 'end',
      header: t('account.action'),
      sortable: false,
      value: () => null,
      cell: ({ id, createdAt }) => (
        <button
          type="button"
          className={forms.danger}
          disabled={end.busy}
          aria-label={t('account.session.end.of', { since: formatMinute(createdAt) })}
          onClick={() => void end.run(id)}
        >
          {t('account.session.end')}
        </button>
      ),
    },
  ]
  const title = t('account.sessions')
  return (
    <Card title={title} subtitle={t('account.sessions.note')}>
      <DataTable caption={title} columns={columns} rows={sessions} rowKey={({ id }) => id} />
      <WriteError error={end.error} />
    </Card>
  )
}
