import type { FundFilterInput } from '../funds/fund-question.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * Whether each region answers for itself, and with which filter. Where none is named, projects stand as wholes; a level,
 * or regions of one level, are looked at one by one; regions of several levels together, as any other question does.
 */
export function attendedRegions(
  snapshot: Snapshot,
  where: FundFilterInput,
): { where: FundFilterInput; byRegion: boolean } {
  if (where.regionLevel != null) return { where, byRegion: true }
  const levels = new Set((where.regions ?? []).map((code) => snapshot.regions.get(code)?.level))
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return { where, byRegion: false }
  return { where: { ...where, regionLevel: level }, byRegion: true }
}
