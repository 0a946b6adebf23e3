import { type Figure, isExact } from './figure.ts'
import type { Grid } from './grid.ts'

/**
 * Where a figure does exist, if not here: the nearest wholes of a cell that are known exactly, all at the same distance.
 * Empty where nothing above it is known either.
 * @param wholesOf the cells that a cell is a direct part of
 */
export function nearestKnown<Cell>(
  cell: Cell,
  wholesOf: (cell: Cell) => readonly Cell[],
  isKnown: (cell: Cell) => boolean,
): Cell[] {
  let level = new Set(wholesOf(cell))
  while (level.size > 0) {
    const known = [...level].filter(isKnown)
    if (known.length > 0) return known
    level = new Set([...level].flatMap(wholesOf))
  }
  return []
}

/** The same over a grid, and what is known of its cells. */
export function availableAt(key: string, grid: Grid, figures: ReadonlyMap<string, Figure>): string[] {
  const wholes = wholesOf(grid)
  return nearestKnown(
    key,
    (cell) => wholes.get(cell) ?? [],
    (cell) => {
      const figure = figures.get(cell)
      return figure !== undefined && isExact(figure)
    },
  )
}

/** Many cells of one grid are asked about, one after the other. */
const known = new WeakMap<Grid, ReadonlyMap<string, readonly string[]>>()

/** Which cells each cell is a direct part of. */
function wholesOf(grid: Grid): ReadonlyMap<string, readonly string[]> {
  const there = known.get(grid)
  if (there !== undefined) return there
  const wholes = new Map<string, string[]>()
  for (const whole of grid.cells)
    for (const { parts } of grid.decompositions(whole))
      for (const part of parts) {
        const above = wholes.get(part)
        if (above === undefined) wholes.set(part, [whole])
        else above.push(whole)
      }
  known.set(grid, wholes)
  return wholes
}
