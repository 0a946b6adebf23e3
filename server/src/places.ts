import { type AliasedExpression, type Kysely, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { AppError } from './errors.ts'
import { resolveRegions, type Scope, type ScopeFilter } from './scope.ts'
import { type Snapshot, subtree } from './snapshot.ts'

/** A region that a cell stands for, and the region that was asked about: the same, unless several are answered for by others. */
export interface Place {
  project_id: string
  cell_region_code: string
  region_code: string
  parent_code: string
  since_release: number
  until_release: number
}

/** The regions that cells stand for, as one relation for every question. */
export function places(db: Kysely<Database>, { answeredBy }: Scope): AliasedExpression<Place, 'place'> {
  const columns = ['project_id', 'cell_region_code', 'since_release', 'until_release'] as const
  if (answeredBy === null) {
    return db
      .selectFrom('project_region')
      .select([...columns, 'region_code', 'region_code as parent_code'])
      .as('place')
  }
  const pairs = [...answeredBy].flatMap(([parent, codes]) => codes.map((code) => sql`(${parent}, ${code})`))
  return db
    .selectFrom('project_region')
    .innerJoin(
      sql<{ column1: string; column2: string }>`(values ${sql.join(pairs)})`.as('asked'),
      'asked.column2',
      'project_region.region_code',
    )
    .select([...columns, 'region_code', 'asked.column1 as parent_code'])
    .as('place')
}

/** The regions that answer for each of several; an error for one of them is that one's alone. */
export type AnsweredBy = ReadonlyMap<string, readonly string[] | AppError>

/** Asked inside a region, a filter on regions or on a level picks among those that lie in it. */
export function answeredBy(
  snapshot: Snapshot,
  codes: readonly string[],
  where: ScopeFilter | null | undefined,
  byRegion: boolean,
): AnsweredBy {
  return new Map<string, readonly string[] | AppError>(
    codes.map((code) => {
      const inside = new Set(subtree(snapshot, code))
      const named = where?.regions ? where.regions.filter((region) => inside.has(region)) : [code]
      if (named.length === 0) return [code, []]
      try {
        return [code, resolveRegions(snapshot, { ...where, regions: named }, byRegion) ?? []]
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        return [code, error]
      }
    }),
  )
}

/** A scope narrowed to several regions, each answered by its own. */
export function scopeOfRegions(scope: Scope, regions: AnsweredBy): Scope {
  const answering = [...regions].flatMap(([code, by]) =>
    by instanceof AppError ? [] : [[code, by] as const],
  )
  const themselves = answering.every(([code, by]) => by.length === 1 && by[0] === code)
  const nobody = answering.every(([, by]) => by.length === 0)
  return {
    ...scope,
    regions: [...new Set(answering.flatMap(([, by]) => by))],
    answeredBy: themselves || nobody ? null : new Map(answering),
  }
}
