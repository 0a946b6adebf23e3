import { PassThrough } from 'node:stream'
import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { parse } from 'graphql'
import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { z } from 'zod'
import { type Context, createContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { writeAllocationBook } from '../export/allocation-book.ts'
import { simulatedMark } from '../export/simulated-mark.ts'
import { simulatedIn } from '../limits/reach.ts'
import type { Snapshot } from '../snapshot.ts'
import { asOf } from './as-of.ts'
import { MEDIA_TYPES } from './formats.ts'

const QUERY = `query AllocationBook($input: AllocationInput!, $language: Language!) {
  allocation(input: $input, language: $language) {
    warnings explanation worksheet { text number formula }
  }
}`

const DOCUMENT = parse(QUERY)

/** As many scenarios as the page sets side by side. */
const MOST_PLANS = 4

const SEARCH = z.object({
  input: z.union([z.string().transform((one) => [one]), z.array(z.string()).max(MOST_PLANS)]),
  language: z.enum(['ZH', 'EN']).default('ZH'),
})

const CELL = z.object({
  text: z.string().nullable(),
  number: z.number().nullable(),
  formula: z.string().nullable(),
})
const ANSWER = z.object({
  allocation: z.object({
    warnings: z.array(z.string()),
    explanation: z.string(),
    worksheet: z.array(z.array(CELL)),
  }),
})

interface Serving {
  apollo: ApolloServer<Context>
  db: Kysely<Database>
  current: (release?: number) => Promise<Snapshot>
}

/**
 * `GET /allocation.xlsx?input={…}&language=ZH`: plans as a workbook with live formulas. `input` is an AllocationInput as
 * JSON, up to four of them. Each is asked of the API itself, under all its limits.
 */
export function allocationRoute(app: FastifyInstance, { apollo, db, current }: Serving): void {
  app.get('/allocation.xlsx', async (request, reply) => {
    const { inputs, language } = asked(request.query)
    const snapshot = await current(asOf(request))
    const plans = []
    for (const input of inputs) {
      const { body } = await apollo.executeOperation(
        { query: QUERY, variables: { input, language } },
        { contextValue: createContext(db, snapshot, request.viewer) },
      )
      if (body.kind !== 'single') throw new Error('A plan was answered in parts.')
      const { data, errors } = body.singleResult
      if (errors !== undefined) return reply.code(400).send({ errors })
      const { worksheet, ...words } = ANSWER.parse(data).allocation
      plans.push({ rows: worksheet, ...words })
    }
    const { release_id, published_at } = snapshot.release
    const mark = simulatedMark(snapshot, simulatedIn(snapshot, { document: DOCUMENT, variables: { inputs } }))
    const stream = new PassThrough()
    writeAllocationBook(stream, plans, `${release_id} (${published_at})`, mark).catch((error) =>
      stream.destroy(error),
    )
    return reply
      .header('content-type', MEDIA_TYPES.xlsx)
      .header(
        'content-disposition',
        `attachment; filename="${mark?.inName ?? ''}jixiao-allocation-release-${release_id}.xlsx"`,
      )
      .header('cache-control', 'no-store')
      .send(stream)
  })
}

/** @throws AppError BAD_REQUEST */
function asked(query: unknown) {
  const search = SEARCH.safeParse(query)
  if (!search.success) throw bad()
  try {
    return {
      inputs: search.data.input.map((text): unknown => JSON.parse(text)),
      language: search.data.language,
    }
  } catch {
    throw bad()
  }
}

const bad = () =>
  new AppError('BAD_REQUEST', 'This is no allocation.', {
    argument: 'input',
    hint: `Send input={"pool": 3000, "factors": […]}, an AllocationInput as JSON, 1 to ${MOST_PLANS} times; language is ZH or EN.`,
    status: 400,
  })
