import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { QueryTimeout } from 'schema/database/errors.ts'

/** The closed set of codes that a client can rely on. */
export type ErrorCode =
  | 'UNKNOWN_PROGRAMME'
  | 'UNKNOWN_PROJECT'
  | 'UNKNOWN_REGION'
  | 'UNKNOWN_INDICATOR'
  | 'UNKNOWN_SOURCE'
  | 'BAD_RANGE'
  | 'BAD_FILTER'
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_GROUPING'
  | 'QUERY_TIMEOUT'
  | 'NO_RELEASE'
  | 'INTERNAL'

/** A mistake of the caller's, or a limit, told so that it can be mended. */
export class AppError extends GraphQLError {
  constructor(
    code: ErrorCode,
    message: string,
    { argument, hint }: { argument?: string; hint?: string } = {},
  ) {
    super(message, { extensions: { code, argument, hint } })
  }
}

/** Errors that we wrote pass; all else is logged and masked. */
export function errorFormatter(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError && error.originalError ? error.originalError : error
    if (original instanceof QueryTimeout) {
      return {
        ...formatted,
        message: 'The question took longer than it may and was stopped.',
        extensions: { code: 'QUERY_TIMEOUT', hint: 'Ask for fewer groups, fewer years or one project.' },
      }
    }
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
    log(error)
    return {
      ...formatted,
      message: 'Something went wrong on our side; it has been logged.',
      extensions: { code: 'INTERNAL', hint: 'Try again; if it stays, tell whoever runs this server.' },
    }
  }
}
