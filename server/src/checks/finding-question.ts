import type { CheckKind, Severity } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { known } from '../known.ts'
import { resolveProjects } from '../scope.ts'
import { type Snapshot, subtree } from '../snapshot.ts'
import { CHECKS } from './checks.ts'
import type { FindingFilter } from './findings.args.ts'

/** Which findings, every name resolved; null means all. */
export interface FindingQuestion {
  release: number
  programmes: readonly string[]
  projects: readonly string[] | null
  regions: readonly string[] | null
  checks: readonly string[] | null
  severities: readonly Severity[] | null
  indicators: readonly string[] | null
  answered: boolean | null
  search: string | null
}

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]))

/** @throws AppError UNKNOWN_…, BAD_FILTER */
export function findingQuestion(snapshot: Snapshot, where: FindingFilter): FindingQuestion {
  const regions = known('region', snapshot.regions, where.regions, 'where.regions')
  const indicators = known('indicator', snapshot.indicators, where.indicators, 'where.indicators')
  const chosen = resolveProjects(snapshot, where)
  return {
    release: snapshot.release.release_id,
    programmes: [...new Set(chosen.map(({ programme_id }) => programme_id))],
    projects: where.projects ?? null,
    regions: regions === null ? null : [...regions].flatMap((code) => subtree(snapshot, code)),
    checks: checksOf(where),
    severities: notEmpty(where.severities, 'where.severities'),
    indicators: indicators === null ? null : [...indicators],
    answered: where.answered ?? null,
    search: where.search ?? null,
  }
}

function checksOf(where: FindingFilter): string[] | null {
  const named = known('check', BY_ID, where.checks, 'where.checks')
  const kinds: CheckKind[] | null = notEmpty(where.kinds, 'where.kinds')
  if (named === null && kinds === null) return null
  return CHECKS.filter(
    ({ id, kind }) => (named === null || named.has(id)) && (kinds === null || kinds.includes(kind)),
  ).map(({ id }) => id)
}

function notEmpty<T>(words: T[] | null | undefined, argument: string): T[] | null {
  if (words?.length === 0) {
    throw new AppError('BAD_FILTER', `${argument} is an empty list, which nothing fits.`, {
      argument,
      hint: 'Leave the filter out to mean all.',
    })
  }
  return words ?? null
}
