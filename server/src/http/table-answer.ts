import { PassThrough, Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { columnsOf } from 'schema/graphql/flatten.ts'
import { AppError } from '../errors.ts'
import { aboutAnswer } from '../export/about.ts'
import { csvLines } from '../export/csv.ts'
import { simulatedMark } from '../export/simulated-mark.ts'
import { writeXlsx } from '../export/xlsx.ts'
import { LIMITS } from '../limits/limits.ts'
import { simulatedIn } from '../limits/reach.ts'
import type { Snapshot } from '../snapshot.ts'
import { MEDIA_TYPES, type TableFormat } from './formats.ts'
import type { Question } from './question.ts'

interface Answer {
  data?: unknown
  errors?: unknown
}

/**
 * Sends an answer as a table, in a stream. An answer with an error in it is sent as it is: a table would hide what is lacking.
 * @param json the answer as JSON
 * @throws AppError RESULT_TOO_LARGE
 */
export function sendTable(
  reply: FastifyReply,
  format: TableFormat,
  json: string,
  question: () => Question,
  snapshot: Snapshot,
): FastifyReply {
  const { data, errors }: Answer = JSON.parse(json)
  if (errors !== undefined) return reply.code(400).send(json)
  refuseHuge(data)
  reply.header('content-type', `${MEDIA_TYPES[format]}${format === 'csv' ? '; charset=utf-8' : ''}`)
  const mark = simulatedMark(snapshot, simulatedIn(snapshot, question()))
  const name = `${mark?.inName ?? ''}jixiao-release-${snapshot.release.release_id}.${format}`
  reply.header('content-disposition', `attachment; filename="${name}"`)
  if (format === 'csv') return reply.send(Readable.from(csvLines(data, mark)))
  const stream = new PassThrough()
  const about = [...(mark ? [mark.line] : []), ...aboutAnswer(question(), snapshot)]
  writeXlsx(stream, data, about, mark).catch((error) => stream.destroy(error))
  return reply.send(stream)
}

/** @throws AppError RESULT_TOO_LARGE */
export function refuseHuge(data: unknown, limit: number = LIMITS.tableRows): void {
  if (columnsOf(data, limit).rows <= limit) return
  throw new AppError('RESULT_TOO_LARGE', `The table would have more than ${limit} rows.`, {
    hint: 'Take it page by page (first, after), or narrow it down (where).',
    status: 413,
  })
}
