import { useEffect, useState } from 'react'
import { type AnswerError, askCost, type Cost } from './ask.ts'
import type { Question } from './question.ts'

/** Milliseconds without a key pressed. */
const pause = 400

/** What the question in the editor would cost, or why it would be refused; null while nothing is known. */
export const useCost = (question: Question | null): Cost | AnswerError | null => {
  const [told, setTold] = useState<Cost | AnswerError | null>(null)
  const asked = question && JSON.stringify(question)
  useEffect(() => {
    if (!asked) {
      setTold(null)
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      askCost(JSON.parse(asked), stop.signal).then(setTold, () => {
        // Stopped by the next key, or out of reach: then nothing is claimed.
        if (!stop.signal.aborted) setTold(null)
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  return told
}
