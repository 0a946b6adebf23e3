import { useEffect, useRef, useState } from 'react'

/** Long enough that a drag is one question, short enough to feel direct. */
const pause = 140

/** A value that moves at once under the hand and is sent on when the hand rests. */
export const useDraft = <T extends string | number>(
  value: T,
  send: (value: T) => void,
): [T, (value: T) => void] => {
  const [draft, setDraft] = useState(value)
  const sent = useRef(value)
  const latest = useRef(send)
  latest.current = send

  // Changed from elsewhere: a preset, another scenario, or the way back.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setDraft(value)
  }, [value])

  useEffect(() => {
    if (draft === sent.current) return
    const timer = setTimeout(() => {
      sent.current = draft
      latest.current(draft)
    }, pause)
    return () => clearTimeout(timer)
  }, [draft])
  return [draft, setDraft]
}
