import { useState } from 'react'
import { Popover } from '../../components/popover.tsx'
import { copyText } from '../../format/copy-text.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './query.module.css'
import { linkOf, longestLink, type Question } from './question.ts'
import { snippetKinds, snippetOf } from './snippets.ts'

/** Takes the question elsewhere: as a link to this page, or as a program. */
export const CopyMenu = ({ question }: { question: Question | null }) => {
  const t = useT()
  const [said, setSaid] = useState<string | null>(null)
  if (!question) return null
  const copy = async (text: string) =>
    setSaid(t((await copyText(text)) ? 'query.copied' : 'query.copyFailed'))
  const copyLink = () => {
    const here = new URL(location.href)
    for (const [key, value] of Object.entries(linkOf(question))) {
      if (value) here.searchParams.set(key, value)
      else here.searchParams.delete(key)
    }
    if (here.href.length > longestLink) setSaid(t('query.linkTooLong'))
    else void copy(here.href)
  }
  return (
    <>
      <span role="status" className={styles.said}>
        {said}
      </span>
      <button type="button" className={styles.button} onClick={copyLink}>
        {t('query.copyLink')}
      </button>
      <Popover trigger={t('query.copyAs')} triggerClassName={styles.button} label={t('query.copyAs')}>
        {snippetKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.choice}
            onClick={() => void copy(snippetOf(kind, question, location.origin))}
          >
            {t(`query.snippet.${kind}`)}
          </button>
        ))}
      </Popover>
    </>
  )
}
