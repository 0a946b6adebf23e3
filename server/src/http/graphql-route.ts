import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { type Context, createContext } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'
import { asOf } from './as-of.ts'
import { formatOf, searchOf } from './formats.ts'
import { questionOf } from './question.ts'
import { sendTable } from './table-answer.ts'

interface Serving {
  apollo: ApolloServer<Context>
  db: Kysely<Database>
  current: (release?: number) => Promise<Snapshot>
}

/** `/graphql` by POST and GET: the answer as JSON, or flattened as CSV or XLSX. */
export function graphqlRoute(app: FastifyInstance, { apollo, db, current }: Serving): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const format = formatOf(request)
    const snapshot = await current(asOf(request))
    const context = createContext(db, snapshot, request.viewer)
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request, format !== 'json'),
        search: searchOf(request.url),
        body: request.body,
      },
      context: async () => context,
    })
    for (const [name, value] of headers) reply.header(name, value)
    reply.code(status ?? 200)
    if (status === 304) return reply.removeHeader('content-type').send()
    const text = body.kind === 'complete' ? body.string : ''
    if (format === 'json' || reply.statusCode !== 200) return reply.send(text)
    return sendTable(reply, format, text, () => questionOf(context), snapshot)
  }
  // What is not GET or POST is for Apollo to refuse, in JSON.
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    config: { readsOnly: true },
    handler: answer,
  })
}

function headersOf({ headers }: FastifyRequest, asTable: boolean): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  // A table is made of the JSON answer.
  if (asTable) map.set('accept', 'application/graphql-response+json')
  return map
}
