import type { FormEvent } from 'react'
import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './account.module.css'
import { roles, textOf } from './roles.ts'

/** A new account; its password is made by the server and told once. */
export const UserForm = ({ onMade }: { onMade: (email: string, password: string) => void }) => {
  const t = useT()
  const add = useWrite(async (form: HTMLFormElement) => {
    const words = new FormData(form)
    const email = String(words.get('email'))
    const wish = {
      email,
      name: String(words.get('name')),
      role: words.get('role'),
      region: String(words.get('region')) || null,
    }
    const answer = await send('POST', '/users', wish)
    form.reset()
    onMade(email, textOf(answer, 'password'))
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void add.run(event.currentTarget)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('account.user.add')}>
      <div className={forms.row}>
        <label className={forms.field}>
          {t('account.email')}
          <input name="email" type="email" autoComplete="off" required />
        </label>
        <label className={forms.field}>
          {t('account.name')}
          <input name="name" maxLength={100} autoComplete="off" required />
        </label>
        <label className={forms.field}>
          {t('account.role')}
          <select name="role" defaultValue="EDITOR">
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={forms.field}>
          {t('account.region.code')}
          <input
            name="region"
            inputMode="numeric"
            pattern="\d{6}"
            placeholder={t('account.region.example')}
          />
        </label>
        <button type="submit" className={forms.quiet} disabled={add.busy}>
          {t('account.user.add')}
        </button>
      </div>
      <WriteError error={add.error} />
    </form>
  )
}
