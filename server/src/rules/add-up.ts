import { type Figure, isExact, NOT_REPORTED } from './figure.ts'
import type { Cell, Sum } from './grid.ts'

/**
 * Adds up what is known, parts before wholes, starting at the given cells and going on to a whole only if a part of it
 * has changed. Exact cells stay as they are. Returns the cells that changed.
 * @throws RangeError if a sum is too large to be held exactly.
 */
export function addUp(start: Iterable<Cell>): Set<Cell> {
  const changed = new Set<Cell>()
  const levels: Set<Cell>[] = []
  const enlist = (cell: Cell) => {
    if (isExact(cell.figure)) return
    while (levels.length <= cell.height) levels.push(new Set())
    levels[cell.height]?.add(cell)
  }
  for (const cell of start) enlist(cell)
  // A whole stands higher than its parts, so that it is enlisted in a level that is still to come.
  for (const level of levels)
    for (const cell of level) {
      if (!estimate(cell)) continue
      changed.add(cell)
      cell.wholes.forEach(enlist)
    }
  return changed
}

/**
 * Chooses the figure and the bound among the cell's decompositions; tells whether either changed. The bound can change
 * by itself: it falls where a contradiction between two decompositions is settled for the lesser.
 */
function estimate(cell: Cell): boolean {
  const before = { ...cell }
  cell.figure = NOT_REPORTED
  cell.bound = 0
  cell.boundBy = null
  for (const sum of cell.sums) {
    const figure = sumOfFigures(sum)
    if (isBetter(figure, cell.figure)) cell.figure = figure
    const bound = sumOfBounds(sum)
    if (bound <= cell.bound) continue
    cell.bound = bound
    cell.boundBy = sum
  }
  if (isExact(cell.figure)) cell.bound = cell.figure.value ?? 0
  return (
    cell.bound !== before.bound ||
    cell.figure.value !== before.figure.value ||
    cell.figure.coverage !== before.figure.coverage
  )
}

/** A complete sum first, then the greater coverage, then the greater value; of equals, the one that came first. */
function isBetter(candidate: Figure, current: Figure): boolean {
  if (isExact(current)) return false
  if (candidate.coverage !== current.coverage) return candidate.coverage > current.coverage
  return (candidate.value ?? 0) > (current.value ?? 0)
}

function sumOfFigures({ decomposition, parts }: Sum): Figure {
  let value = 0
  let coverage = 0
  for (const part of parts) {
    value += part.figure.value ?? 0
    coverage += part.figure.coverage
  }
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the sum of ${decomposition.parts.join(' + ')} is too large to be held exactly`)
  if (parts.every((part) => isExact(part.figure)))
    return { value, status: 'DERIVED', coverage: 1, via: decomposition }
  // "At least 0" says no more than silence, and a reader would take it for a figure.
  if (value === 0) return NOT_REPORTED
  return { value, status: 'PARTIAL', coverage: coverage / parts.length, via: decomposition }
}

export function sumOfBounds({ parts }: Sum): number {
  return parts.reduce((sum, part) => sum + part.bound, 0)
}
