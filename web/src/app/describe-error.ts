import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import { numbersOf, WriteRefused } from './send.ts'

export interface Described {
  /** The server's own code, `HTTP_502` for an answer that is none, `OFFLINE` or `NETWORK` where there was no answer. */
  code: string
  /** The server's sentence; null where the server was not reached. */
  message: string | null
  hint: string | null
  /** The numbers of a limit, for the sentence that names it. */
  values: Readonly<Record<string, number>>
}

/** What to tell the reader about a failed question; the server's errors carry a code and a hint. */
export const describeError = (error: unknown, online = navigator.onLine): Described => {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    return {
      code: text(first?.extensions?.code) ?? 'UNKNOWN',
      message: first?.message ?? error.message,
      hint: text(first?.extensions?.hint),
      values: numbersOf(first?.extensions?.values),
    }
  }
  if (error instanceof WriteRefused) {
    const { code, message, hint, values } = error
    return { code, message, hint, values }
  }
  const status = ServerError.is(error) || ServerParseError.is(error) ? error.statusCode : null
  if (status !== null) return { code: `HTTP_${status}`, message: null, hint: null, values: {} }
  return { code: online ? 'NETWORK' : 'OFFLINE', message: null, hint: null, values: {} }
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)
