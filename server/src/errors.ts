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
  | 'UNKNOWN_CHECK'
  | 'UNKNOWN_SCHEME'
  | 'UNKNOWN_RESULT'
  | 'UNKNOWN_RELEASE'
  | 'UNKNOWN_REPORT'
  | 'NOT_KEPT'
  | 'BAD_RANGE'
  | 'BAD_FILTER'
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_GROUPING'
  | 'BAD_METRIC'
  | 'BAD_ALLOCATION'
  | 'ALLOCATION_INFEASIBLE'
  | 'FACTOR_NOT_REPORTED'
  | 'BAD_REQUEST'
  | 'BAD_FORMAT'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_COSTLY'
  | 'RESULT_TOO_LARGE'
  | 'QUERY_TIMEOUT'
  | 'NO_RELEASE'
  | 'SIGN_IN_NEEDED'
  | 'NOT_ALLOWED'
  | 'SIGN_IN_REFUSED'
  | 'TOO_MANY_TRIES'
  | 'FOREIGN_ORIGIN'
  | 'BAD_PASSWORD'
  | 'UNKNOWN_USER'
  | 'UNKNOWN_TOKEN'
  | 'UNKNOWN_SESSION'
  | 'UNKNOWN_FINDING'
  | 'BAD_ANSWER'
  | 'USER_EXISTS'
  | 'REGION_NEEDED'
  | 'LAST_ADMIN'
  | 'UNKNOWN_IMPORT'
  | 'IMPORT_STATE'
  | 'IMPORT_UNREAD'
  | 'SHEETS_REFUSED'
  | 'FILE_TOO_LARGE'
  | 'INTERNAL'

interface Told {
  argument?: string
  hint?: string
  status?: number
  /** Numbers of a limit by what they count, for sentences in other languages. */
  values?: Readonly<Record<string, number>>
}

/** A mistake of the caller's, or a limit, told so that it can be mended. */
export class AppError extends GraphQLError {
  constructor(code: ErrorCode, message: string, { argument, hint, status, values }: Told = {}) {
    super(message, { extensions: { code, argument, hint, values, ...(status && { http: { status } }) } })
  }
}

/** What to do about the errors that the GraphQL library finds. */
const HINTS: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'Look at the given line and column: a bracket, a quote or a name is amiss.',
  GRAPHQL_VALIDATION_FAILED: 'Hold the question against the schema: GET /schema.graphql.',
  BAD_USER_INPUT: 'Hold the variables against the types that the question declares.',
  BAD_REQUEST: 'POST /graphql with content-type application/json and { "query": "…", "variables": { … } }.',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document in operationName.',
  PERSISTED_QUERY_NOT_FOUND: 'Send the hash once more together with the query.',
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
    if (/more that \d+ tokens|Maximum call stack/.test(formatted.message)) {
      return {
        message: 'The document is larger, or nested deeper, than a question may be.',
        extensions: {
          code: 'QUERY_TOO_LARGE',
          hint: 'Pass long lists as variables, and ask in several requests.',
        },
      }
    }
    // A limit that is checked beside the schema keeps its own code.
    const { code, hint } = original instanceof AppError ? original.extensions : (formatted.extensions ?? {})
    if (code !== 'INTERNAL_SERVER_ERROR') {
      return {
        ...formatted,
        extensions: { ...formatted.extensions, code, hint: hint ?? HINTS[String(code)] },
      }
    }
    log(error)
    return {
      ...formatted,
      message: 'Something went wrong on our side; it has been logged.',
      extensions: { code: 'INTERNAL', hint: 'Try again; if it stays, tell whoever runs this server.' },
    }
  }
}
