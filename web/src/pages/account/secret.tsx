import forms from '../../components/form.module.css'
import { useT } from '../../i18n/use-t.ts'
import styles from './account.module.css'

interface Props {
  words: string
  secret: string
  onDone: () => void
}

/** Something that is told only this once. */
export const Secret = ({ words, secret, onDone }: Props) => {
  const t = useT()
  return (
    <div className={styles.secret} role="status">
      <p>{words}</p>
      <p className={forms.secret}>{secret}</p>
      <div className={forms.row}>
        <button
          type="button"
          className={forms.quiet}
          onClick={() => void navigator.clipboard?.writeText(secret)}
        >
          {t('account.copy')}
        </button>
        <button type="button" className={forms.quiet} onClick={onDone}>
          {t('account.kept')}
        </button>
      </div>
    </div>
  )
}
