import { useApolloClient } from '@apollo/client/react'
import type { FormEvent } from 'react'
import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import { Card } from '../../components/card.tsx'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useWays } from './use-ways.ts'

/** E-mail address and password, or the house's identity provider. */
export const SignInCard = () => {
  const t = useT()
  const client = useApolloClient()
  const { oidc } = useWays()
  const signIn = useWrite(async (form: FormData) => {
    await send('POST', '/auth/sign-in', { email: form.get('email'), password: form.get('password') })
    // Who has signed in may see more: everything is asked anew.
    await client.resetStore()
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void signIn.run(new FormData(event.currentTarget))
  }
  return (
    <Card title={t('account.signIn')} subtitle={t('account.signIn.note')} span={5}>
      <form className={forms.form} onSubmit={submit}>
        <label className={forms.field}>
          {t('account.email')}
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label className={forms.field}>
          {t('account.password')}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <WriteError error={signIn.error} />
        <div className={forms.row}>
          <button type="submit" className={forms.button} disabled={signIn.busy}>
            {t('account.signIn')}
          </button>
          {oidc && (
            <a className={forms.quiet} href={`${oidc.href}?to=/account`}>
              {t('account.signIn.with', { name: oidc.name })}
            </a>
          )}
        </div>
      </form>
    </Card>
  )
}
