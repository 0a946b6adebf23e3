import { useEffect, useRef, useState } from 'react'

/** Long enough that a drag is one question, short enough to feel direct. */
const ofDrag = 140

interface Rest {
  /** Milliseconds without a change after which the value is sent on. */
  pause?: number
  /** Nothing is sent meanwhile: an input method is in the middle of a word. */
  held?: boolean
}

/** A value that moves at once under the hand and is sent on when the hand rests. */
export const useDraft = <T extends string | number>(
  value: T,
  send: (value: T) => void,
  { pause = ofDrag, held = false }: Rest = {},
): [T, (value: T) => void] => {
  const [draft, setDraft] = useState(value)
  const sent = useRef(value)
  const latest = useRef(send)
  latest.current = send

  // Changed from elsewhere: a preset, a cleared filter, or the way back.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setDraft(value)
  }, [value])

  useEffect(() => {
    if (held || draft === sent.current) return
    const timer = setTimeout(() => {
      sent.current = draft
      latest.current(draft)
    }, pause)
    return () => clearTimeout(timer)
  }, [draft, held, pause])
  return [draft, setDraft]
}
