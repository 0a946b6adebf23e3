import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'

/** What was asked, as a file must repeat it to be understood by itself. */
export interface Question {
  schema: GraphQLSchema
  document: DocumentNode
  query: string
  variables: Record<string, unknown>
  operationName: string | null
}

/** Keeps what a request turned out to ask: with a persisted query, the request itself holds only its hash. */
export const keepQuestion = (context: Context, question: Question): Question =>
  context.once('question', () => question)

export const questionOf = (context: Context): Question =>
  context.once('question', () => {
    throw new Error('A question was answered that nobody asked.')
  })
