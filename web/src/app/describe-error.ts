import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import { WriteRefused } from './send.ts'

export interface Described {
  /** The server's own code, `HTTP_502` for an answer that is none, `OFFLINE` or `NETWORK` where there was no answer. */
  code: string
  /** The server's sentence; null where the server was not reached. */
  message: string | null
  hint: string | null
}

/** What to tell the reader about a failed question; the server's errors carry a code and a hint. */
export const describeError = (error: unknown, online = navigator.onLine): Described => {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    return {
      code: text(first?.extensions?.code) ?? 'UNKNOWN',
      message: first?.message ?? error.message,
      hint: text(first?.extensions?.hint),
    }
  }
  if (error instanceof WriteRefused) return { code: error.code, message: error.message, hint: error.hint }
  const status = ServerError.is(error) || ServerParseError.is(error) ? error.statusCode : null
  if (status !== null) return { code: `HTTP_${status}`, message: null, hint: null }
  return { code: online ? 'NETWORK' : 'OFFLINE', message: null, hint: null }
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)
