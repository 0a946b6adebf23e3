import type { RegionLevel } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { known } from '../known.ts'
import { resolveProjects, resolveYears, type ScopeFilter } from '../scope.ts'
import { ancestry, type Snapshot, subtree } from '../snapshot.ts'

/** Which regions to compare. */
export interface RegionChoice {
  regions?: readonly string[] | null
  level?: RegionLevel | null
  where?: ScopeFilter | null
}

/**
 * The codes to compare, in order. Named regions are taken as they are; with a level, those of that level inside them.
 * Else it is all that take part in a project in question, on one level. What takes no part is left out, unless it was
 * named itself.
 * @throws AppError UNKNOWN_REGION, BAD_FILTER
 */
export function comparedRegions(snapshot: Snapshot, { regions, level, where }: RegionChoice): string[] {
  if (regions != null && where?.regions != null) {
    throw new AppError('BAD_FILTER', 'Regions are named both in regions and in where.regions.', {
      argument: 'where.regions',
      hint: 'Name them in one of the two.',
    })
  }
  if (level != null && where?.regionLevel != null && level !== where.regionLevel) {
    throw new AppError(
      'BAD_FILTER',
      `The level is ${level} and, in where.regionLevel, ${where.regionLevel}.`,
      {
        argument: 'where.regionLevel',
        hint: 'Name it in one of the two.',
      },
    )
  }
  const wanted = level ?? where?.regionLevel ?? null
  const exact = known('region', snapshot.regions, regions, 'regions')
  if (exact !== null && wanted === null) return [...exact].sort()

  const inside = exact ?? known('region', snapshot.regions, where?.regions, 'where.regions')
  const taking = takingPart(snapshot, where ?? {})
  const candidates = inside === null ? [...taking] : [...inside].flatMap((code) => subtree(snapshot, code))
  const codes = [...new Set(candidates)].filter(
    (code) =>
      snapshot.regions.get(code)?.level === (wanted ?? 'PREFECTURE') &&
      (taking.has(code) || exact?.has(code)),
  )
  if (inside !== null && codes.length === 0) {
    throw new AppError(
      'BAD_FILTER',
      `No region of level ${wanted ?? 'PREFECTURE'} in ${[...inside].join(', ')} takes part.`,
      {
        argument: exact === null ? 'where.regions' : 'regions',
        hint: 'Leave out the level to take the named regions as they are.',
      },
    )
  }
  return codes.sort()
}

/** Every region that has figures in the projects in question: those that take part, and all above them. */
export function takingPart(snapshot: Snapshot, where: ScopeFilter): ReadonlySet<string> {
  const { from, to } = resolveYears(where.years)
  const projects = resolveProjects(snapshot, where).filter(
    (project) => project.from_year <= to && project.to_year >= from,
  )
  return new Set(
    projects.flatMap(({ region_code, shape }) => [...shape.parts.keys(), ...ancestry(snapshot, region_code)]),
  )
}
