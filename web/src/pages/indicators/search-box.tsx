import { useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/use-t.ts'
import styles from './toolbar.module.css'
import { useChoice } from './use-indicators.ts'

/** Long enough to type the next letter, short enough to feel direct. */
const pause = 250

/** Searches names, aliases and ids in the API; waits for a pause in typing and for an input method to finish its word. */
export const SearchBox = () => {
  const t = useT()
  const { choice, setChoice } = useChoice()
  const [text, setText] = useState(choice.search)
  const [composing, setComposing] = useState(false)
  const sent = useRef(choice.search)
  const send = useRef(setChoice)
  send.current = setChoice

  // The link changed from elsewhere: a cleared filter, or the way back.
  useEffect(() => {
    if (choice.search === sent.current) return
    sent.current = choice.search
    setText(choice.search)
  }, [choice.search])

  useEffect(() => {
    if (composing || text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      send.current({ search: text })
    }, pause)
    return () => clearTimeout(timer)
  }, [text, composing])

  return (
    <input
      type="search"
      className={styles.search}
      value={text}
      placeholder={t('indicators.search')}
      aria-label={t('indicators.search')}
      onChange={({ target }) => setText(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}
