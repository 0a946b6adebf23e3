import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway']

/** An operation as it was met: how often, and what it was compiled to. */
interface Operation {
  asked: number
  compiled: CompiledQuery | null
}

/** Compiling takes longer than answering once, and nobody shall make us compile what is never asked again. */
const COMPILED_WHEN_ASKED = 2

/**
 * The schema, with documents that are asked again compiled to plain functions: the same answers, several times as fast
 * where there are many rows. Apollo has a seam for this: it takes us for a gateway.
 */
export function compiledDocuments(schema: GraphQLSchema): Gateway {
  // Apollo keeps documents by their hash, and lets go of them: with the document goes what it was compiled to.
  const documents = new WeakMap<DocumentNode, Map<string, Operation>>()

  const compiled = (document: DocumentNode, name: string | null): CompiledQuery | null => {
    const operations = documents.get(document) ?? new Map<string, Operation>()
    documents.set(document, operations)
    const operation = operations.get(name ?? '') ?? { asked: 0, compiled: null }
    operations.set(name ?? '', operation)
    operation.asked++
    if (operation.asked === COMPILED_WHEN_ASKED) {
      const query = compileQuery(schema, document, name ?? undefined, { disablingCapturingStackErrors: true })
      if (isCompiledQuery(query)) operation.compiled = query
    }
    return operation.compiled
  }

  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const variables = request.variables ?? {}
        const query = compiled(document, operationName)
        const answer = await query?.query(undefined, context, variables)
        // It refuses variables whose required fields are left out for their defaults; nothing has run then.
        if (answer !== undefined && 'data' in answer) return withExtensions(answer)
        return execute({ schema, document, operationName, variableValues: variables, contextValue: context })
      },
    }),
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    stop: async () => {},
  }
}

/** A compiled document tells an error that is not ours without extensions, which Apollo reads unasked. */
const withExtensions = <Answer extends { errors?: readonly GraphQLError[] }>(answer: Answer): Answer =>
  answer.errors === undefined ? answer : { ...answer, errors: answer.errors.map(complete) }

const complete = (error: GraphQLError): GraphQLError =>
  error.extensions === undefined
    ? Object.create(error, { extensions: { value: {}, enumerable: true } })
    : error
