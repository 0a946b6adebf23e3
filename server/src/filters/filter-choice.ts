import type { FundFilterInput } from '../funds/fund-question.ts'
import { nearest } from '../known.ts'
import type { Snapshot } from '../snapshot.ts'
import type { UnknownChoice } from './filter-options.type.ts'

/** A filter of which everything exists, and what of it did not. */
export interface FilterChoice {
  where: FundFilterInput
  unknown: UnknownChoice[]
}

/** No id is longer; what is, need not be compared or repeated. */
const LONGEST = 100

/** A filter may come from an old link: what it names and does not exist is told, and the rest still counts. */
export function existingChoice(snapshot: Snapshot, asked: FundFilterInput): FilterChoice {
  const unknown: UnknownChoice[] = []
  const keep = (
    field: UnknownChoice['field'],
    ids: readonly string[] | null | undefined,
    existing: ReadonlyMap<string, unknown>,
  ) => {
    const named = [...new Set(ids ?? [])].map((id) => id.slice(0, LONGEST))
    for (const value of named.filter((id) => !existing.has(id)))
      unknown.push({ field, value, nearest: nearest(value, [...existing.keys()]) })
    const known = named.filter((id) => existing.has(id))
    return known.length > 0 ? known : undefined
  }
  const where: FundFilterInput = {
    ...asked,
    programmes: keep('PROGRAMME', asked.programmes, snapshot.programmes),
    projects: keep('PROJECT', asked.projects, snapshot.projects),
    regions: keep('REGION', asked.regions, snapshot.regions),
    sources: asked.sources?.length ? asked.sources : undefined,
    regionLevel: undefined,
  }
  return { where, unknown }
}
