import { useState } from 'react'
import { Icon } from '../../components/icon.tsx'
import { download } from '../../format/download.ts'
import { useT } from '../../i18n/use-t.ts'
import { type Answer, answerName, askFile, type FileFormat, fileFormats } from './ask.ts'
import styles from './query.module.css'

/** The answer as a file. The server writes it, from the question that was answered, as it does for scripts. */
export const Downloads = ({ answer }: { answer: Answer }) => {
  const t = useT()
  const mark = answer.simulated.length > 0 ? t('simulated.mark') : null
  const [said, setSaid] = useState<string | null>(null)
  const save = async (format: FileFormat) => {
    setSaid(null)
    const file = await askFile(answer.question, format).catch(() => null)
    if (file instanceof Blob) download(`${nameOf(answer, mark)}.${format}`, file, file.type)
    else setSaid(file ? [file.message, file.hint].filter(Boolean).join(' ') : t('state.error.network'))
  }
  return (
    <span className={styles.downloads}>
      <Icon name="download" size={14} />
      {fileFormats.map((format) => (
        <button
          key={format}
          type="button"
          className={styles.button}
          aria-label={t('query.download', { format: format.toUpperCase() })}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {said && <span role="alert">{said}</span>}
    </span>
  )
}

/** `jixiao-BudgetByRegion-release-1`: what, and of which release. */
const nameOf = (answer: Answer, mark: string | null) =>
  [mark, 'jixiao', answerName(answer), answer.release && `release-${answer.release}`]
    .filter(Boolean)
    .join('-')
