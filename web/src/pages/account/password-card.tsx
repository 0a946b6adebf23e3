import { type FormEvent, useState } from 'react'
import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import { Card } from '../../components/card.tsx'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import { useT } from '../../i18n/use-t.ts'

/** A new password; it ends all other sessions of this person. */
export const PasswordCard = () => {
  const t = useT()
  const [done, setDone] = useState(false)
  const change = useWrite(async (form: HTMLFormElement) => {
    const words = new FormData(form)
    await send('POST', '/auth/password', { current: words.get('current'), next: words.get('next') })
    form.reset()
    setDone(true)
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setDone(false)
    void change.run(event.currentTarget)
  }
  return (
    <Card title={t('account.password.change')} subtitle={t('account.password.note')} span={6}>
      <form className={forms.form} onSubmit={submit}>
        <label className={forms.field}>
          {t('account.password.current')}
          <input name="current" type="password" autoComplete="current-password" required />
        </label>
        <label className={forms.field}>
          {t('account.password.next')}
          <input name="next" type="password" autoComplete="new-password" minLength={12} required />
        </label>
        <WriteError error={change.error} />
        {done && (
          <p className={forms.done} role="status">
            {t('account.password.done')}
          </p>
        )}
        <div className={forms.row}>
          <button type="submit" className={forms.quiet} disabled={change.busy}>
            {t('account.password.change')}
          </button>
        </div>
      </form>
    </Card>
  )
}
