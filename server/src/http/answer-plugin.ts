import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { getOperationAST, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { costLimit } from '../limits/limits.ts'
import { measureOnce, refuseCostly } from '../limits/measure.ts'
import { entityTags, holds } from './entity-tag.ts'
import { keepQuestion } from './question.ts'

type Request = GraphQLRequestContext<Context>

/** Says with every answer which release it comes from, what it cost and which made-up programmes are in it; refuses what costs too much; answers 304 to what has not changed. */
export function answerPlugin(sdl: string): ApolloServerPlugin<Context> {
  const tagOf = entityTags(sdl)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, source, request, response, contextValue }) => {
        const { variables, operationName } = request
        const operation = getOperationAST(document, operationName)
        if (!operation) return
        refuseWriting(operation)
        keepQuestion(contextValue, {
          ...{ schema, document, query: source, variables: variables ?? {} },
          operationName: operationName ?? null,
        })
        const asked = { document, variables, operationName }
        const { cost, simulated } = measureOnce(schema, contextValue.snapshot, asked)
        if (simulated.length > 0) response.http.headers.set('x-jixiao-simulated', simulated.join(','))
        response.http.headers.set('x-jixiao-cost', String(cost))
        const limit = costLimit(contextValue.viewer)
        response.http.headers.set('x-jixiao-cost-limit', String(limit))
        refuseCostly(cost, limit)
      },

      responseForOperation: async (request) => {
        if (!holds(request.request.http?.headers.get('if-none-match'), tagOf(request))) return null
        const { http } = request.response
        return { http: { ...http, status: 304 }, body: { kind: 'single', singleResult: { data: null } } }
      },

      willSendResponse: async (request) => {
        const { http, body } = request.response
        http.headers.set('x-jixiao-release', String(request.contextValue.snapshot.release.release_id))
        http.headers.set('vary', 'accept')
        const tag = request.errors === undefined && body.kind === 'single' ? tagOf(request) : null
        http.headers.set('cache-control', tag === null ? 'no-store' : 'no-cache')
        if (tag !== null) http.headers.set('etag', tag)
        if (http.status === 400 && isOldStyle(request)) http.status = 200
      },
    }),
  }
}

function refuseWriting({ operation }: OperationDefinitionNode): void {
  if (operation === 'query') return
  throw new AppError('BAD_REQUEST', `There is nothing to ask by a ${operation}.`, {
    hint: 'Ask by a query; reports are loaded by a command, not here.',
    status: 400,
  })
}

/** By the older convention a client of `application/json` reads a mistake in its document out of a 200. */
function isOldStyle({ errors, request }: Request): boolean {
  const accept = request.http?.headers.get('accept')
  const codes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']
  return (
    accept === 'application/json' &&
    errors?.every(({ extensions }) => codes.includes(String(extensions.code))) === true
  )
}
