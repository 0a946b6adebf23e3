import { addUp } from './add-up.ts'
import { type Figure, NOT_REPORTED, reportedFigure } from './figure.ts'
import { type Cell, cellOf, type Grid, linkCells } from './grid.ts'
import { partsSettledByZero } from './zero-rule.ts'

export type { Decomposition, Figure, FigureStatus, Remainder } from './figure.ts'
export type { Grid } from './grid.ts'
export { leaves, missingParts } from './provenance.ts'

/**
 * Fills in a grid of amounts (integers from 0 up) from those that were reported, by one mechanism for every hierarchy:
 * - A reported cell is REPORTED and wins over its own parts.
 * - A cell whose parts are all exact, in one decomposition, is their sum: DERIVED. Nothing is ever added across two
 *   decompositions, so nothing is counted twice.
 * - A cell of which some is known is the sum of that, "at least": PARTIAL, taken from the decomposition with the greatest
 *   coverage (the mean of its parts' coverages).
 * - Where the known parts of an exact cell already add up to it, its other parts are zero by arithmetic: DERIVED.
 * - All else is NOT_REPORTED, and null; so is a sum of which no more is known than "at least 0".
 *
 * Adding up and the zero rule take turns, each on what the other left. They come to an end: an exact cell never changes
 * again, each turn of the zero rule makes at least one more cell exact or is the last, and adding up goes only from
 * parts to wholes. Each turn sees the turn before as a whole, so the order of the cells does not matter.
 *
 * Only for what adds up: rates and percentages go to {@link reportedOnly}.
 * @throws RangeError if an amount is not an integer from 0 up, stands outside the grid, or a sum is too large.
 */
export function rollUp(grid: Grid, reported: ReadonlyMap<string, number>): Map<string, Figure> {
  const cells = linkCells(grid)
  let exact: Iterable<Cell> = report(cells, reported)
  let affected: Iterable<Cell> = cells.values()
  for (;;) {
    const changed = addUp(affected)
    const settled = partsSettledByZero(withWholes(exact, changed))
    if (settled.size === 0) break
    for (const [cell, figure] of settled) cell.figure = figure
    exact = settled.keys()
    affected = wholesOf(settled.keys())
  }
  return new Map([...cells].map(([key, cell]) => [key, cell.figure]))
}

/** The same answer for figures that do not add up (rates, percentages): each stands only where it was reported. */
export function reportedOnly(grid: Grid, reported: ReadonlyMap<string, number>): Map<string, Figure> {
  const figures = new Map<string, Figure>()
  for (const key of grid.cells) {
    const value = reported.get(key)
    figures.set(key, value === undefined ? NOT_REPORTED : reportedFigure(value))
  }
  for (const key of reported.keys())
    if (!figures.has(key)) throw new RangeError(`"${key}", a reported figure, is not a cell of the grid`)
  return figures
}

function report(cells: ReadonlyMap<string, Cell>, reported: ReadonlyMap<string, number>): Cell[] {
  return [...reported].map(([key, value]) => {
    const cell = cellOf(cells, key, 'a reported figure')
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`"${key}" has ${value}: an amount that adds up is an integer from 0 up`)
    cell.figure = reportedFigure(value)
    cell.bound = value
    return cell
  })
}

function wholesOf(parts: Iterable<Cell>): Set<Cell> {
  return new Set([...parts].flatMap((part) => part.wholes))
}

/** The cells at which the zero rule may now say more: those that became exact, and those with a part that changed. */
function withWholes(exact: Iterable<Cell>, changed: ReadonlySet<Cell>): Set<Cell> {
  return new Set([...exact, ...changed, ...wholesOf(changed)])
}
