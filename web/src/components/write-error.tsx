import { describeError } from '../app/describe-error.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './form.module.css'
import { Icon } from './icon.tsx'

/** Why a write did not happen, beside the button that tried it: the server's sentence, hint and code. */
export const WriteError = ({ error }: { error: unknown }) => {
  const t = useT()
  if (error === undefined) return null
  const { code, message, hint } = describeError(error)
  const sentence = message ?? t(code === 'OFFLINE' ? 'state.error.offline' : 'state.error.network')
  return (
    <div className={styles.error} role="alert">
      <Icon name="alert" />
      <p>
        {sentence} {hint} <small>{code}</small>
      </p>
    </div>
  )
}
