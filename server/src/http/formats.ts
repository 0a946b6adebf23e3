import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

export const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type TableFormat = keyof typeof MEDIA_TYPES

/**
 * What an answer is to be written as: `?format=` says, else the accepted media type.
 * @throws AppError BAD_FORMAT
 */
export function formatOf({ url, headers }: FastifyRequest): TableFormat | 'json' {
  const asked = new URLSearchParams(searchOf(url)).get('format')
  if (asked === null) {
    const accept = headers.accept ?? ''
    if (accept.includes(MEDIA_TYPES.csv)) return 'csv'
    return accept.includes(MEDIA_TYPES.xlsx) ? 'xlsx' : 'json'
  }
  if (asked === 'csv' || asked === 'xlsx' || asked === 'json') return asked
  throw new AppError('BAD_FORMAT', `An answer cannot be written as ${JSON.stringify(asked.slice(0, 20))}.`, {
    argument: 'format',
    hint: 'Use format=csv, format=xlsx or format=json.',
    status: 400,
  })
}

export const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '')
