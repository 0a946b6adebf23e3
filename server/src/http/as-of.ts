import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { unknownRelease } from '../unknown-release.ts'
import { searchOf } from './formats.ts'

/**
 * The release that a request asks for: `x-jixiao-as-of: 3` or `?release=3`; undefined for the newest.
 * @throws AppError UNKNOWN_RELEASE for what is no number, BAD_REQUEST where header and address differ
 */
export function asOf(request: FastifyRequest): number | undefined {
  const header = request.headers['x-jixiao-as-of']
  const named = [
    ...(header === undefined ? [] : [header].flat()),
    ...new URLSearchParams(searchOf(request.url)).getAll('release'),
  ]
  const [first] = named
  if (first === undefined) return undefined
  if (named.some((other) => other !== first)) {
    throw new AppError('BAD_REQUEST', `Two releases are asked for: ${named.join(' and ')}.`, {
      argument: 'release',
      hint: 'Name the release once, by the header x-jixiao-as-of or by ?release=.',
      status: 400,
    })
  }
  if (!/^[1-9]\d{0,8}$/.test(first)) throw unknownRelease(first)
  return Number(first)
}
