import type { FastifyInstance } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { z } from 'zod'
import { audit } from '../access/audit.ts'
import { demand } from '../access/demand.ts'
import { AppError } from '../errors.ts'
import { NothingToRestore, restoreRelease } from '../ingest/restore.ts'
import { unknownRelease } from '../unknown-release.ts'

const PARAMS = z.object({ release: z.string() })
const BODY = z.object({ note: z.string().trim().max(500).nullish() }).nullish()

/** `POST /releases/3/restore { note }`: withdraws what came after release 3, by a new release with its content. */
export function restoreRoute(app: FastifyInstance, store: Store): void {
  app.post('/releases/:release/restore', async (request) => {
    demand(request.viewer, 'WITHDRAW')
    const { release: named } = PARAMS.parse(request.params)
    if (!/^[1-9]\d{0,8}$/.test(named)) throw unknownRelease(named)
    const body = BODY.safeParse(request.body)
    if (!body.success) {
      throw new AppError('BAD_REQUEST', 'The note must be a sentence of at most 500 signs.', {
        argument: 'note',
        hint: 'Send { "note": "why it is withdrawn" }.',
        status: 400,
      })
    }
    try {
      const { release } = await restoreRelease(store, Number(named), {
        note: body.data?.note || undefined,
        within: (db, restored) =>
          audit(db, request.viewer, 'WITHDRAWN', `release ${restored.release} goes back to release ${named}`),
      })
      return { release: { id: String(release) } }
    } catch (error) {
      if (!(error instanceof NothingToRestore)) throw error
      if (error.reason === 'UNKNOWN') throw unknownRelease(named, error.newest)
      throw new AppError('BAD_REQUEST', `Release ${named} is the newest: there is nothing to withdraw.`, {
        argument: 'release',
        hint: 'Name an earlier one.',
        status: 409,
      })
    }
  })
}
