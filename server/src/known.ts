import { distance } from 'fastest-levenshtein'
import { AppError, type ErrorCode } from './errors.ts'

type Kind = 'programme' | 'project' | 'region' | 'indicator' | 'check' | 'scheme'

/**
 * The named ids as a set, null where none are named.
 * @throws AppError UNKNOWN_… with the nearest id that exists
 */
export function known(
  kind: Kind,
  existing: ReadonlyMap<string, unknown>,
  named: readonly string[] | null | undefined,
  argument: string,
): ReadonlySet<string> | null {
  if (named === null || named === undefined) return null
  if (named.length === 0) {
    throw new AppError('BAD_FILTER', `${argument} is an empty list, which nothing fits.`, {
      argument,
      hint: 'Leave the filter out to mean all.',
    })
  }
  for (const id of named) if (!existing.has(id)) throw unknown(kind, existing, id, argument)
  return new Set(named)
}

/** No id is longer; what is, need not be repeated. */
const LONGEST = 100

export function unknown(
  kind: Kind,
  existing: ReadonlyMap<string, unknown>,
  id: string,
  argument: string,
): AppError {
  const code: ErrorCode = `UNKNOWN_${kind.toUpperCase() as Uppercase<Kind>}`
  const hint =
    existing.size === 0
      ? `There is no ${kind} yet.`
      : `Did you mean ${nearest(id.slice(0, LONGEST), [...existing.keys()]).join(', ')}?`
  return new AppError(code, `There is no ${kind} ${JSON.stringify(id.slice(0, LONGEST))}.`, {
    argument,
    hint,
  })
}

/** The three that are spelled most alike. */
export function nearest(id: string, ids: readonly string[]): string[] {
  return ids
    .map((other) => ({ other, away: distance(id, other) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ other }) => other)
}
