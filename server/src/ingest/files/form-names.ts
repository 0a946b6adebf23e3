import { createHash } from 'node:crypto'
import { distance } from 'fastest-levenshtein'
import { nameKey } from '../../forms/indicator-name.ts'
import type { FormReference } from './form-reference.ts'

/** A name looked up: known, or new with what comes nearest to it. */
export type Found<T> = { known: T } | { known: null; nearest: T | null }

/** One sign in six may differ before two names count as different things. */
const NEAR = 1 / 6

function lookUp<T>(name: string, all: readonly T[], namesOf: (one: T) => readonly string[]): Found<T> {
  const key = nameKey(name)
  const known = all.find((one) => namesOf(one).some((other) => nameKey(other) === key))
  if (known !== undefined) return { known }
  const near = all
    .map((one) => ({ one, off: Math.min(...namesOf(one).map((other) => distance(nameKey(other), key))) }))
    .filter(({ off }) => off <= key.length * NEAR)
    .sort((a, b) => a.off - b.off)
  return { known: null, nearest: near[0]?.one ?? null }
}

export type KnownProject = FormReference['projects'][number]
export type KnownIndicator = FormReference['indicators'][number]

export const findProject = (name: string, projects: readonly KnownProject[]) =>
  lookUp(name, projects, (project) => [project.name, project.shortName])

export const findIndicator = (name: string, indicators: readonly KnownIndicator[]) =>
  lookUp(name, indicators, (indicator) => [indicator.name, ...indicator.aliases])

/** An id for a thing that only has a Chinese name: the same name gets the same id. */
export const proposedId = (kind: 'project' | 'indicator', name: string): string =>
  `${kind}-${createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 8)}`
