import type { FigureChangeFaceFragment, SinceReleaseQuery } from '../../generated/graphql.ts'

export type FigureChange = FigureChangeFaceFragment
type Sort = 'added' | 'changed' | 'withdrawn'
export interface Changes {
  counts: Record<Sort, number>
  /** False where more figures changed than the answer tells one by one, so that some of the scope may be missing. */
  isComplete: boolean
  /** The corrected first: they are what a reader has seen before. */
  lines: { sort: Sort; change: FigureChange }[]
}
/** Only of these projects and regions; all where left out. */
export interface ChangeScope {
  projects?: readonly string[]
  regions?: readonly string[]
}

const sorts = ['changed', 'withdrawn', 'added'] as const

/** What changed inside a scope. Unnarrowed counts are the API's own; narrowed ones are of the lines that it tells. */
export const changesIn = (answer: SinceReleaseQuery['releaseChanges'], scope: ChangeScope): Changes => {
  const isInside = ({ project, region }: FigureChange) =>
    (!scope.projects || scope.projects.includes(project)) &&
    (!scope.regions || (region !== null && region !== undefined && scope.regions.includes(region)))
  const isNarrowed = scope.projects !== undefined || scope.regions !== undefined
  const linesOf = (sort: Sort) => answer[sort].nodes.filter(isInside).map((change) => ({ sort, change }))
  const countOf = (sort: Sort) => (isNarrowed ? linesOf(sort).length : answer[sort].totalCount)
  return {
    counts: { added: countOf('added'), changed: countOf('changed'), withdrawn: countOf('withdrawn') },
    isComplete: sorts.every((sort) => answer[sort].totalCount === answer[sort].nodes.length),
    lines: sorts.flatMap(linesOf),
  }
}

/** The release before the one shown; null where it is the first. The newest stands first in the list. */
export const releaseBefore = <Release extends { id: string }>(
  releases: readonly Release[],
  current: string,
): Release | null => releases[releases.findIndex(({ id }) => id === current) + 1] ?? null
