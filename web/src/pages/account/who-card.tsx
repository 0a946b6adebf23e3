import { useApolloClient } from '@apollo/client/react'
import { send } from '../../app/send.ts'
import type { Viewer } from '../../app/use-viewer.ts'
import { useWrite } from '../../app/use-write.ts'
import { Card } from '../../components/card.tsx'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import { useName, useT } from '../../i18n/use-t.ts'
import styles from './account.module.css'

/** Who is signed in here, as what, and what that allows. */
export const WhoCard = ({ viewer }: { viewer: Viewer }) => {
  const t = useT()
  const nameOf = useName()
  const client = useApolloClient()
  const signOut = useWrite(async () => {
    await send('POST', '/auth/sign-out')
    await client.resetStore()
  })
  const { name, role, region, may } = viewer
  return (
    <Card title={name ?? ''} subtitle={t(`role.${role}`)} span={6}>
      <p>{region ? t('account.reach', { region: nameOf(region) }) : t('account.reach.all')}</p>
      <ul className={styles.may} aria-label={t('account.may')}>
        {may.map((operation) => (
          <li key={operation}>{t(`operation.${operation}`)}</li>
        ))}
      </ul>
      <WriteError error={signOut.error} />
      <p className={styles.actions}>
        <button
          type="button"
          className={forms.quiet}
          disabled={signOut.busy}
          onClick={() => void signOut.run()}
        >
          {t('account.signOut')}
        </button>
      </p>
    </Card>
  )
}
