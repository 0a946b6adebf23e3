import { useState } from 'react'
import forms from '../../components/form.module.css'
import type { Role } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './account.module.css'
import { roles } from './roles.ts'

interface Props {
  name: string
  role: Role
  busy: boolean
  onRole: (role: Role) => void
  onPassword: () => void
  onSessions: () => void
  onRemove: () => void
}

/** What an administrator may do with an account. To remove it takes two clicks. */
export const UserActions = ({ name, role, busy, onRole, onPassword, onSessions, onRemove }: Props) => {
  const t = useT()
  const [sure, setSure] = useState(false)
  return (
    <span className={styles.tools}>
      <select
        aria-label={t('account.user.role.of', { name })}
        value={role}
        disabled={busy}
        onChange={({ target }) => {
          const chosen = roles.find((each) => each === target.value)
          if (chosen) onRole(chosen)
        }}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`role.${each}`)}
          </option>
        ))}
      </select>
      <button type="button" className={forms.danger} disabled={busy} onClick={onPassword}>
        {t('account.user.password')}
      </button>
      <button type="button" className={forms.danger} disabled={busy} onClick={onSessions}>
        {t('account.user.sessions')}
      </button>
      <button
        type="button"
        className={forms.danger}
        disabled={busy}
        onBlur={() => setSure(false)}
        onClick={() => (sure ? onRemove() : setSure(true))}
      >
        {t(sure ? 'account.user.remove.sure' : 'account.user.remove', { name })}
      </button>
    </span>
  )
}
