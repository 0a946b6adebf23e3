import { useState } from 'react'
import styles from './search-box.module.css'
import { useDraft } from './use-draft.ts'

/** Long enough to type the next letter, short enough to feel direct. */
const pause = 250

interface Props {
  label: string
  value: string
  onSearch: (text: string) => void
}

/** A search field; waits for a pause in typing and for an input method to finish its word. */
export const SearchBox = ({ label, value, onSearch }: Props) => {
  const [composing, setComposing] = useState(false)
  const [text, setText] = useDraft(value, onSearch, { pause, held: composing })
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
