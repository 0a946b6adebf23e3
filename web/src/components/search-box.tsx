import { useEffect, useRef, useState } from 'react'
import styles from './search-box.module.css'

/** Long enough to type the next letter, short enough to feel direct. */
const pause = 250

interface Props {
  label: string
  value: string
  onSearch: (text: string) => void
}

/** A search field; waits for a pause in typing and for an input method to finish its word. */
export const SearchBox = ({ label, value, onSearch }: Props) => {
  const [text, setText] = useState(value)
  const [composing, setComposing] = useState(false)
  const sent = useRef(value)
  const send = useRef(onSearch)
  send.current = onSearch

  // The value changed from elsewhere: a cleared filter, or the way back.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])

  useEffect(() => {
    if (composing || text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      send.current(text)
    }, pause)
    return () => clearTimeout(timer)
  }, [text, composing])

  return (
    <input
      type="search"
      className={styles.search}
      value={text}
      placeholder={label}
      aria-label={label}
      onChange={({ target }) => setText(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}
