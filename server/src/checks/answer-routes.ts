import type { FastifyInstance } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { VERDICTS } from 'schema/database/terms.ts'
import { z } from 'zod'
import { bodyAs } from '../access/body.ts'
import { demand } from '../access/demand.ts'
import { regionLineage } from '../access/lineage.ts'
import { AppError } from '../errors.ts'
import { AnswerRefused, answerFinding, withdrawAnswer } from './answer.ts'
import { placesOf } from './finding-place.ts'

const ANSWER = z.object({
  verdict: z.enum(VERDICTS, `must be one of ${VERDICTS.join(', ')}`),
  text: z.string().trim().max(5000).nullish(),
})

interface Finding {
  Params: { id: string }
}

/** Editors answer findings of their own region. */
export function answerRoutes(app: FastifyInstance, store: Store): void {
  /** `POST /findings/:id/answer {verdict, text}`: takes the place of an answer that is there. */
  app.post<Finding>('/findings/:id/answer', async ({ viewer, params: { id }, body }) => {
    demand(viewer, 'EXPLAIN')
    const { verdict, text } = bodyAs(ANSWER, body, '{ "verdict": "EXPLAINED", "text": "…" }')
    demand(viewer, 'EXPLAIN', await regionLineage(store.read, await regionOf(store, id)))
    const answer = { finding: id, verdict, text: text || null, by: viewer.name }
    const message = await answerFinding(store, answer, viewer).catch(refused)
    return { answer: { finding: id, verdict, text: text || null, by: viewer.name, about: message } }
  })

  /** `DELETE /findings/:id/answer`: takes the answer back. */
  app.delete<Finding>('/findings/:id/answer', async ({ viewer, params: { id } }, reply) => {
    demand(viewer, 'EXPLAIN')
    demand(viewer, 'EXPLAIN', await regionLineage(store.read, await regionOf(store, id)))
    if (!(await withdrawAnswer(store, id, viewer))) throw unknownFinding(`${id} has no answer.`)
    return reply.code(204).send()
  })
}

async function regionOf({ read }: Store, id: string): Promise<string> {
  const finding = await read
    .selectFrom('finding')
    .select(['region_code', 'report_id'])
    .where('finding_id', '=', id)
    .orderBy('since_release', 'desc')
    .executeTakeFirst()
  if (!finding) throw unknownFinding(`There is no finding ${JSON.stringify(id.slice(0, 200))}.`)
  const [region = ''] = await placesOf(read, [finding])
  return region
}

function refused(error: unknown): never {
  if (!(error instanceof AnswerRefused)) throw error
  throw new AppError('BAD_ANSWER', error.message, {
    hint: 'Ids come from { findings { nodes { id message } } }; an explanation says why the figures are right.',
    status: 400,
  })
}

const unknownFinding = (message: string) =>
  new AppError('UNKNOWN_FINDING', message, {
    hint: 'Ids come from { findings { nodes { id message } } }.',
    status: 404,
  })
