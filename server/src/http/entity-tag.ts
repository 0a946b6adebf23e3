import { hash } from 'node:crypto'
import type { GraphQLRequestContext } from '@apollo/server'
import type { Context } from '../context.ts'

/** What editors say of findings changes between releases; so do imports, and who asks. Of an older release, so does the list of all. */
const BETWEEN_RELEASES = /\b(findings|checks|imports?|releases|viewer|users|tokens|auditLog)\b/

/**
 * Tags answers: the same document with the same variables has the same answer as long as release and schema are the same.
 * Null where an answer may change without a release.
 */
export function entityTags(sdl: string): (request: GraphQLRequestContext<Context>) => string | null {
  const schema = mark(sdl)
  return ({ queryHash, source = '', request, contextValue }) => {
    if (BETWEEN_RELEASES.test(source)) return null
    const { release_id, published_at } = contextValue.snapshot.release
    const { headers, search } = request.http ?? {}
    const written = [headers?.get('accept'), search?.match(/format=\w+/)?.[0]]
    const asked = [queryHash, request.variables, request.operationName]
    return `"${mark(JSON.stringify([schema, release_id, published_at, ...asked, ...written]))}"`
  }
}

/** Whether a client says that it has an answer already. */
export const holds = (ifNoneMatch: string | undefined, tag: string | null): boolean =>
  tag !== null && (ifNoneMatch ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag)

const mark = (text: string) => hash('sha256', text, 'base64url').slice(0, 22)
