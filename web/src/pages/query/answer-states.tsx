import { Icon } from '../../components/icon.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { AnswerError } from './ask.ts'
import styles from './query.module.css'

/** Why the question was refused, or which part of it failed: sentence, hint, code. */
export const AnswerErrors = ({ errors }: { errors: AnswerError[] }) => {
  const t = useT()
  return (
    <ul className={styles.errors} role="alert">
      {errors.map(({ message, hint, code }, nth) => (
        <li key={`${nth} ${message}`}>
          <strong>
            <Icon name="alert" size={14} /> {message}
          </strong>
          {hint && <p>{hint}</p>}
          {code && (
            <small>
              {t('state.error.code')} {code}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

export const NoAnswer = ({ asked }: { asked: boolean }) => {
  const t = useT()
  return <p className={styles.empty}>{t(asked ? 'query.empty' : 'query.unasked')}</p>
}
