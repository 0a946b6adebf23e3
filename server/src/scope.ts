import type { RegionLevel } from 'schema/database/terms.ts'
import { AppError } from './errors.ts'
import { known } from './known.ts'
import { ancestry, type ProjectRow, type Snapshot, subtree } from './snapshot.ts'

/** The part of every filter that says where and when. */
export interface ScopeFilter {
  programmes?: string[] | null
  projects?: string[] | null
  regions?: string[] | null
  regionLevel?: RegionLevel | null
  years?: { from?: number | null; to?: number | null } | null
}

/**
 * Which cells answer a question, so that nothing is counted twice: of each project either its span or its years, and
 * regions none of which lies in another.
 */
export interface Scope {
  release: number
  /** Projects that answer with the cell of their whole span. */
  spanOf: readonly string[]
  /** Projects that answer with the cells of the years in `years`. */
  yearsOf: readonly string[]
  years: { from: number; to: number }
  /** Null: each project's own region. */
  regions: readonly string[] | null
  /** Asked about → answered by, where the regions that were asked about are not those that answer. */
  answeredBy: ReadonlyMap<string, readonly string[]> | null
  /** The region that each project reports for. */
  roots: ReadonlyMap<string, string>
}

const EVER = { from: 1900, to: 2999 }

export function resolveScope(
  snapshot: Snapshot,
  filter: ScopeFilter,
  { byRegion, byYear, cumulative }: { byRegion: boolean; byYear: boolean; cumulative?: boolean | null },
): Scope {
  const years = resolveYears(filter.years)
  const projects = resolveProjects(snapshot, filter).filter(
    (project) => project.from_year <= years.to && project.to_year >= years.from,
  )
  const inside = (project: ProjectRow) => project.from_year >= years.from && project.to_year <= years.to
  const bySpan = (project: ProjectRow) => !byYear && cumulative !== false && inside(project)
  const ids = (rows: readonly ProjectRow[]) => rows.map((project) => project.project_id)
  return {
    release: snapshot.release.release_id,
    spanOf: ids(projects.filter(bySpan)),
    yearsOf: cumulative === true ? [] : ids(projects.filter((project) => !bySpan(project))),
    years,
    regions: resolveRegions(snapshot, filter, byRegion),
    answeredBy: null,
    roots: new Map(projects.map((project) => [project.project_id, project.region_code])),
  }
}

/** The named programmes; without any, all that are not simulated. */
export function resolveProgrammes(
  snapshot: Snapshot,
  named: readonly string[] | null | undefined,
): ReadonlySet<string> {
  const real = [...snapshot.programmes.values()].filter(({ simulated }) => simulated === 0)
  return (
    known('programme', snapshot.programmes, named, 'programmes') ??
    new Set(real.map(({ programme_id }) => programme_id))
  )
}

/** Projects of simulated programmes take part only where the question names them. */
export function resolveProjects(snapshot: Snapshot, filter: ScopeFilter): ProjectRow[] {
  const programmes = known('programme', snapshot.programmes, filter.programmes, 'where.programmes')
  const projects = known('project', snapshot.projects, filter.projects, 'where.projects')
  const chosen = [...snapshot.projects.values()].filter(
    (project) =>
      (projects === null || projects.has(project.project_id)) &&
      (programmes === null || programmes.has(project.programme_id)) &&
      (projects !== null ||
        programmes !== null ||
        snapshot.programmes.get(project.programme_id)?.simulated === 0),
  )
  if (projects !== null && programmes !== null && chosen.length === 0) {
    throw new AppError('BAD_FILTER', 'None of the named projects belongs to the named programmes.', {
      argument: 'where.projects',
      hint: 'Leave out programmes: a project belongs to one programme only.',
    })
  }
  return chosen
}

export function resolveYears(years: ScopeFilter['years']): { from: number; to: number } {
  const from = years?.from ?? EVER.from
  const to = years?.to ?? EVER.to
  if (from > to) {
    throw new AppError('BAD_RANGE', `The years run backwards: from ${from} is after to ${to}.`, {
      argument: 'where.years',
      hint: `Did you mean { from: ${to}, to: ${from} }?`,
    })
  }
  return { from, to }
}

/**
 * Named regions stand for themselves and all below them; a level picks those of that level among them. Without
 * either, a question that groups by region means prefectures, and any other means each project as a whole.
 */
export function resolveRegions(
  snapshot: Snapshot,
  filter: ScopeFilter,
  byRegion: boolean,
): readonly string[] | null {
  const named = known('region', snapshot.regions, filter.regions, 'where.regions')
  const level = filter.regionLevel ?? (byRegion ? groupingLevel(snapshot, named) : null)
  if (level === null) return named === null ? null : topmost(snapshot, named)
  if (named === null) return regionsOfLevel(snapshot, level)
  const candidates = [...named].flatMap((code) => subtree(snapshot, code))
  const codes = [...new Set(candidates)].filter((code) => snapshot.regions.get(code)?.level === level)
  if (codes.length === 0) {
    throw new AppError('BAD_FILTER', `No region of level ${level} lies in ${[...named].join(', ')}.`, {
      argument: 'where.regionLevel',
      hint: 'Leave out regionLevel, or name a region above that level.',
    })
  }
  return codes
}

const byLevel = new WeakMap<Snapshot, Map<RegionLevel, readonly string[]>>()

/** All regions of a level: found once a release, since half of all questions mean all prefectures. */
function regionsOfLevel(snapshot: Snapshot, level: RegionLevel): readonly string[] {
  const levels = byLevel.get(snapshot) ?? new Map<RegionLevel, readonly string[]>()
  byLevel.set(snapshot, levels)
  const codes =
    levels.get(level) ??
    [...snapshot.regions.keys()].filter((code) => snapshot.regions.get(code)?.level === level)
  levels.set(level, codes)
  return codes
}

function groupingLevel(snapshot: Snapshot, named: ReadonlySet<string> | null): RegionLevel {
  const levels = named === null ? [] : [...named].map((code) => snapshot.regions.get(code)?.level)
  return levels.length > 0 && levels.every((level) => level === 'COUNTY') ? 'COUNTY' : 'PREFECTURE'
}

/** A region beside one that contains it adds nothing. */
function topmost(snapshot: Snapshot, named: ReadonlySet<string>): string[] {
  return [...named].filter(
    (code) =>
      !ancestry(snapshot, code)
        .slice(1)
        .some((above) => named.has(above)),
  )
}
