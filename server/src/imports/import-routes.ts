import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { demand } from '../access/demand.ts'
import { draftScope } from '../access/scoped.ts'
import { AppError } from '../errors.ts'
import type { Current } from '../snapshot.ts'
import { discardImport, type ImportHouse, publishImport, returnImport, takeIn } from './import-house.ts'
import type { ImportQueue } from './import-queue.ts'
import { selectSeenImport } from './imports.queries.ts'
import { readKept } from './keep-file.ts'
import { unknownImport } from './move-import.ts'

const NOTE = z.string().trim().max(500)
const SEARCH = z.object({
  name: z.string().max(300).default('upload'),
  publish: z.enum(['true', 'false']).default('false'),
  note: NOTE.optional(),
})
const PUBLISH = z.object({ note: NOTE.nullish() }).nullish()
const RETURN = z.object({ reason: NOTE })
const PARAMS = z.object({ id: z.string() })

interface Serving {
  house: ImportHouse
  queue: ImportQueue
  current: Current
}

/**
 * What is done with files, by cookie or token; what has become of them is asked by GraphQL:
 * `POST /import?name=report.xlsx`, `POST /import/:id/publish`, `POST /import/:id/return`, `DELETE /import/:id`,
 * `GET /import/:id/file`.
 */
export function importRoutes(app: FastifyInstance, { house, queue, current }: Serving): void {
  app.register(async (scope) => {
    // The file is the body, whatever it calls itself, and goes to disk as it comes.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post('/import', async (request, reply) => {
      const { name, publish, note } = readAs(SEARCH, request.query)
      const sent = { name: plainName(name), publishWhenReady: publish === 'true', note: note ?? null }
      // Whoever may not is told so before the file is read.
      demand(request.viewer, 'IMPORT')
      const id = await takeIn(house, request.viewer, sent, request.raw)
      queue.add(id)
      return reply.code(202).send({ import: { id } })
    })
  })

  app.post('/import/:id/publish', async (request) => {
    demand(request.viewer, 'PUBLISH')
    const { note } = readAs(PUBLISH, request.body) ?? {}
    const { release, changed } = await publishImport(house, request.viewer, idOf(request), note || null)
    return { import: { id: idOf(request), state: 'PUBLISHED' }, release: { id: String(release) }, changed }
  })

  app.post('/import/:id/return', async (request) => {
    demand(request.viewer, 'PUBLISH')
    const { reason } = readAs(RETURN, request.body)
    await returnImport(house, request.viewer, idOf(request), reason)
    return { import: { id: idOf(request), state: 'RETURNED' } }
  })

  app.delete('/import/:id', async (request) => {
    await discardImport(house, request.viewer, idOf(request))
    return { import: { id: idOf(request), state: 'DISCARDED' } }
  })

  app.get('/import/:id/file', async (request, reply) => {
    demand(request.viewer, 'READ_DRAFTS')
    const scope = draftScope(request.viewer, await current())
    const row = await selectSeenImport(house.store.read, scope, idOf(request))
    if (!row) throw unknownImport(idOf(request))
    return reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.file_name)}`)
      .header('cache-control', 'no-store')
      .send(readKept(house.folder, row.hash))
  })
}

const idOf = (request: FastifyRequest): string => readAs(PARAMS, request.params).id

/** @throws AppError BAD_REQUEST with what is wrong */
function readAs<T>(shape: z.ZodType<T>, value: unknown): T {
  const read = shape.safeParse(value)
  if (read.success) return read.data
  const [first] = read.error.issues
  throw new AppError('BAD_REQUEST', `${first?.path.join('.') || 'The body'}: ${first?.message}.`, {
    hint: 'POST /import?name=report.xlsx with the file as body; POST /import/:id/publish with { "note": "…" }; POST /import/:id/return with { "reason": "…" }.',
    status: 400,
  })
}

/** The last part of what a browser calls a file, without what could steer a terminal or a header. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim() || 'upload'
