import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import { Card } from '../../components/card.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import type { Column } from '../../components/table-column.ts'
import { WriteError } from '../../components/write-error.tsx'
import { formatMinute } from '../../format/date.ts'
import { type Role, UsersDocument, type UsersQuery } from '../../generated/graphql.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import { textOf } from './roles.ts'
import { Secret } from './secret.tsx'
import { UserActions } from './user-actions.tsx'
import { UserForm } from './user-form.tsx'

type User = UsersQuery['users'][number]

/** Everybody who can sign in; for administrators, who give and take roles. */
export const UsersCard = () => {
  const t = useT()
  const nameOf = useName()
  const [secret, setSecret] = useState<{ email: string; password: string } | null>(null)
  const { data, error, refetch } = useQuery(UsersDocument, { fetchPolicy: 'cache-and-network' })
  const change = useWrite(async (method: 'POST' | 'DELETE', user: User, path: string, body?: object) => {
    const answer = await send(method, `/users/${encodeURIComponent(user.id)}${path}`, body)
    const password = textOf(answer, 'password')
    if (password) setSecret({ email: user.email, password })
    await refetch()
  })
  const columns: Column<User>[] = [
    { key: 'email', header: t('account.email'), value: ({ email }) => email },
    { key: 'name', header: t('account.name'), value: ({ name }) => name },
    { key: 'role', header: t('account.role'), value: ({ role }) => t(`role.${role}`) },
    {
      key: 'region',
      header: t('filter.region'),
      value: ({ region }) => (region ? nameOf(region) : null),
    },
    {
      key: 'seen',
      header: t('account.seen'),
      value: ({ signedInAt }) => (signedInAt ? formatMinute(signedInAt) : null),
    },
    {
      key: 'actions',
      header: t('account.action'),
      sortable: false,
      value: () => null,
      cell: (user) => (
        <UserActions
          name={user.name}
          role={user.role}
          busy={change.busy}
          onRole={(role: Role) =>
            void change.run('POST', user, '/role', { role, region: user.region?.code ?? null })
          }
          onPassword={() => void change.run('POST', user, '/password')}
          onSessions={() => void change.run('DELETE', user, '/sessions')}
          onRemove={() => void change.run('DELETE', user, '')}
        />
      ),
    },
  ]
  const title = t('account.users')
  return (
    <Card title={title} subtitle={t('account.users.note')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data && <DataTable caption={title} columns={columns} rows={data.users} rowKey={({ id }) => id} />}
      <WriteError error={change.error} />
      {secret && (
        <Secret
          words={t('account.password.once', { email: secret.email })}
          secret={secret.password}
          onDone={() => setSecret(null)}
        />
      )}
      <UserForm
        onMade={(email, password) => {
          setSecret({ email, password })
          void refetch()
        }}
      />
    </Card>
  )
}
