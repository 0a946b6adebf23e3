import type { FastifyError, FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

/** What is refused before a question is read: in the shape of a GraphQL answer, JSON as everything else. */
export function jsonRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | AppError, _request, reply) => {
    const refused = error instanceof AppError ? error : translated(error)
    if (!(error instanceof AppError) && (error.statusCode ?? 500) >= 500) app.log.error(error)
    const { http, ...extensions } = refused.extensions
    return reply
      .code(statusOf(http))
      .header('content-type', 'application/json; charset=utf-8')
      .send({ errors: [{ message: refused.message, extensions }] })
  })
}

const statusOf = (http: unknown): number =>
  typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number'
    ? http.status
    : 400

function translated(error: FastifyError): AppError {
  const status = error.statusCode ?? 500
  if (status === 413) {
    return new AppError('BAD_REQUEST', 'The request is too large.', {
      hint: 'A question may have 100 kB: pass long lists as fewer, broader filters.',
      status,
    })
  }
  if (status < 500) {
    return new AppError('BAD_REQUEST', error.message, {
      hint: 'Send JSON: { "query": "…", "variables": { … } } with content-type application/json.',
      status,
    })
  }
  return new AppError('INTERNAL', 'Something went wrong on our side; it has been logged.', {
    hint: 'Try again; if it stays, tell whoever runs this server.',
    status: 500,
  })
}
