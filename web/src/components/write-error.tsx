import styles from './form.module.css'
import { Icon } from './icon.tsx'
import { useErrorWords } from './use-error-words.ts'

/** Why a write did not happen, beside the button that tried it: what it means, the server's own words, and its code. */
export const WriteError = ({ error }: { error: unknown }) => {
  const wordsOf = useErrorWords()
  if (error === undefined) return null
  const { code, sentence, said } = wordsOf(error)
  return (
    <div className={styles.error} role="alert">
      <Icon name="alert" />
      <div>
        <p>{sentence}</p>
        <p className={styles.said}>
          {said} {code}
        </p>
      </div>
    </div>
  )
}
