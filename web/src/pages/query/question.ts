import type { Search } from '../../filters/search.ts'

/** What is asked: the document, its variables, and which of its operations. */
export interface Question {
  query: string
  variables: Record<string, unknown>
  operationName?: string
}

/** What the variables' editor holds, as values; null where it is not a JSON object. */
export const readVariables = (text: string): Record<string, unknown> | null => {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

export const writeVariables = (variables: Record<string, unknown>): string =>
  Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2)

/** Node closes a connection at 16 kB of headers; a link beyond this would not be answered. */
export const longestLink = 12_000

/** A question as values of the query string, to be read by people: text as it was typed, variables as JSON. */
export const linkOf = ({ query, variables }: Question): { query: string; variables: string } => ({
  query: query.trim(),
  variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables),
})

/** The question in a link; null where there is none. */
export const questionIn = ({ query, variables = '' }: Search): Question | null =>
  query ? { query: `${query.trim()}\n`, variables: readVariables(variables) ?? {} } : null

/** A JSON object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
