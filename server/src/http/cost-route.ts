import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { documentRules } from '../limits/document-rules.ts'
import { costLimit, LIMITS } from '../limits/limits.ts'
import { measure } from '../limits/measure.ts'
import type { Snapshot } from '../snapshot.ts'
import { asOf } from './as-of.ts'

const QUESTION = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** `POST /graphql/cost`: what a question would cost, without asking it. */
export function costRoute(
  app: FastifyInstance,
  schema: GraphQLSchema,
  current: (release?: number) => Promise<Snapshot>,
): void {
  app.post('/graphql/cost', { config: { readsOnly: true } }, async (request) => {
    const { query, variables, operationName } = questionIn(request.body)
    const document = parsed(query)
    const [mistake] = validate(schema, document, [...specifiedRules, ...documentRules])
    if (mistake) throw refused(mistake.message, mistake instanceof AppError ? mistake : undefined)
    const asked = { document, variables: variables ?? {}, operationName }
    const cost = measure(schema, await current(asOf(request)), asked)
    const limit = costLimit(request.viewer)
    return { cost, limit, accepted: cost <= limit }
  })
}

function questionIn(body: unknown): z.infer<typeof QUESTION> {
  const question = QUESTION.safeParse(body)
  if (question.success) return question.data
  throw new AppError('BAD_REQUEST', 'This is no question.', {
    hint: 'Send { "query": "…", "variables": { … } }, as to /graphql.',
    status: 400,
  })
}

function parsed(query: string) {
  try {
    return parse(query, { maxTokens: LIMITS.tokens })
  } catch (error) {
    throw refused(
      error instanceof GraphQLError ? error.message : 'The document is nested deeper than a question may be.',
    )
  }
}

const refused = (message: string, limit?: AppError) =>
  limit
    ? new AppError('QUERY_TOO_LARGE', message, { hint: String(limit.extensions.hint), status: 400 })
    : new AppError('BAD_USER_INPUT', message, {
        hint: 'Hold the question against the schema: GET /schema.graphql.',
        status: 400,
      })
