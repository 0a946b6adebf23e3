import { parse, validate } from 'graphql'
import { useEffect, useMemo, useState } from 'react'
import { type AnswerError, askCost, type Cost } from './ask.ts'
import type { Question } from './question.ts'
import { schema } from './schema.ts'

/** Milliseconds without a key pressed. */
const pause = 400

/** What the question in the editor would cost, or why it would be refused; null while nothing is known. */
export const useCost = (question: Question | null): Cost | AnswerError | null => {
  const [told, setTold] = useState<Cost | AnswerError | null>(null)
  const asked = useMemo(
    () => (question && isWhole(question.query) ? JSON.stringify(question) : null),
    [question],
  )
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

/** Half a question costs nothing yet; the editor itself underlines what is wrong with it. */
const isWhole = (query: string): boolean => {
  try {
    return validate(schema, parse(query)).length === 0
  } catch {
    return false
  }
}
