import type { FormEvent } from 'react'
import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import type { Role } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { textOf, upTo } from './roles.ts'

/** Makes a key for a script: at most what its maker may do, for a named purpose, until a day. */
export const TokenForm = ({ role, onMade }: { role: Role; onMade: (secret: string) => void }) => {
  const t = useT()
  const make = useWrite(async (form: HTMLFormElement) => {
    const words = new FormData(form)
    const wish = { name: words.get('name'), role: words.get('role'), days: Number(words.get('days')) }
    const answer = await send('POST', '/tokens', wish)
    form.reset()
    onMade(textOf(answer, 'token'))
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void make.run(event.currentTarget)
  }
  return (
    <form onSubmit={submit} aria-label={t('account.token.make')}>
      <div className={forms.row}>
        <label className={forms.field}>
          {t('account.token.name')}
          <input name="name" maxLength={100} required />
        </label>
        <label className={forms.field}>
          {t('account.role')}
          <select name="role" defaultValue={role}>
            {upTo(role).map((each) => (
              <option key={each} value={each}>
                {t(`role.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={forms.field}>
          {t('account.token.days')}
          <input name="days" type="number" min={1} max={366} defaultValue={90} required />
        </label>
        <button type="submit" className={forms.quiet} disabled={make.busy}>
          {t('account.token.make')}
        </button>
      </div>
      <WriteError error={make.error} />
    </form>
  )
}
