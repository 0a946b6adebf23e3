import { useState } from 'react'

export interface Write<Input extends unknown[]> {
  run: (...input: Input) => Promise<void>
  busy: boolean
  /** Why the last try failed; undefined where it did not. */
  error: unknown
}

/** One kind of write of a page: it runs once at a time, and keeps why it failed for the page to show. */
export const useWrite = <Input extends unknown[]>(
  work: (...input: Input) => Promise<unknown>,
): Write<Input> => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const run = async (...input: Input) => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      await work(...input)
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, error }
}
