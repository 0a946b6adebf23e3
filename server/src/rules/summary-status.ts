import type { FigureStatus } from './figure.ts'

/** How many cells a sum runs over, and how many of them stand in each status. */
export interface StatusCounts {
  cells: number
  reported: number
  derived: number
  partial: number
  notReported: number
}

/**
 * The status of a sum over several cells: that of the cell if there is but one, DERIVED if all are exact, NOT_REPORTED
 * if none is known, else PARTIAL. With no cell at all, the question lies outside the programme.
 *
 * Give `sum`, the total of what is known: if it is 0 and not all is known, the sum is NOT_REPORTED too, as in the
 * roll-up, since "at least 0" says no more than silence.
 */
export function combineStatus(counts: StatusCounts, sum?: number | null): FigureStatus | 'NOT_IN_PROGRAMME' {
  const { cells, reported, derived, notReported } = counts
  if (cells === 0) return 'NOT_IN_PROGRAMME'
  if (cells === 1 && reported === 1) return 'REPORTED'
  if (reported + derived === cells) return 'DERIVED'
  return notReported === cells || sum === 0 ? 'NOT_REPORTED' : 'PARTIAL'
}
