import { useState } from 'react'
import { send } from '../../app/send.ts'
import type { Viewer } from '../../app/use-viewer.ts'
import { useWrite } from '../../app/use-write.ts'
import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import forms from '../../components/form.module.css'
import type { Column } from '../../components/table-column.ts'
import { WriteError } from '../../components/write-error.tsx'
import { formatMinute } from '../../format/date.ts'
import { useT } from '../../i18n/use-t.ts'
import { Secret } from './secret.tsx'
import { TokenForm } from './token-form.tsx'
import { type Token, useOwn } from './use-own.ts'

/** Keys for scripts: made with a name, a role and an end, shown once, revoked at once. */
export const TokensCard = ({ viewer }: { viewer: Viewer }) => {
  const t = useT()
  const { tokens, refetch } = useOwn()
  const [made, setMade] = useState<string | null>(null)
  const revoke = useWrite(async (id: string) => {
    await send('DELETE', `/tokens/${encodeURIComponent(id)}`)
    await refetch()
  })
  const columns: Column<Token>[] = [
    { key: 'name', header: t('account.token.name'), value: ({ name }) => name },
    { key: 'role', header: t('account.role'), value: ({ role }) => t(`role.${role}`) },
    { key: 'since', header: t('account.since'), value: ({ createdAt }) => formatMinute(createdAt) },
    { key: 'until', header: t('account.until'), value: ({ expiresAt }) => formatMinute(expiresAt) },
    {
      key: 'used',
      header: t('account.token.used'),
      value: ({ lastUsedAt }) => (lastUsedAt ? formatMinute(lastUsedAt) : t('account.token.unused')),
    },
    {
      key: 'revoke',
      header: t('account.action'),
      sortable: false,
      value: () => null,
      cell: ({ id, name }) => (
        <button
          type="button"
          className={forms.danger}
          disabled={revoke.busy}
          aria-label={t('account.token.revoke.of', { name })}
          onClick={() => void revoke.run(id)}
        >
          {t('account.token.revoke')}
        </button>
      ),
    },
  ]
  const title = t('account.tokens')
  return (
    <Card title={title} subtitle={t('account.tokens.note')}>
      {tokens.length > 0 && (
        <DataTable caption={title} columns={columns} rows={tokens} rowKey={({ id }) => id} />
      )}
      <WriteError error={revoke.error} />
      {made && <Secret words={t('account.token.once')} secret={made} onDone={() => setMade(null)} />}
      <TokenForm
        role={viewer.role}
        onMade={(secret) => {
          setMade(secret)
          void refetch()
        }}
      />
    </Card>
  )
}
