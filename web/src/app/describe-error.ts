import { CombinedGraphQLErrors } from '@apollo/client/errors'

export interface Described {
  code: string
  /** The server's sentence; null where the server was not reached. */
  message: string | null
  hint: string | null
}

/** What to tell the reader about a failed question; the server's errors carry a code and a hint. */
export const describeError = (error: unknown): Described => {
  if (!CombinedGraphQLErrors.is(error)) return { code: 'NETWORK', message: null, hint: null }
  const [first] = error.errors
  return {
    code: text(first?.extensions?.code) ?? 'UNKNOWN',
    message: first?.message ?? error.message,
    hint: text(first?.extensions?.hint),
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)
