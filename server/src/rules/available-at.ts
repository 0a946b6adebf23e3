import { type Figure, isExact } from './figure.ts'
import type { Grid } from './grid.ts'

/**
 * Where a figure does exist, if not here: the nearest wholes of the cell that are known exactly, all at the same
 * distance. Empty where nothing above it is known either.
 */
export function availableAt(key: string, grid: Grid, figures: ReadonlyMap<string, Figure>): string[] {
  const wholes = wholesOf(grid)
  let level = new Set(wholes.get(key))
  while (level.size > 0) {
    const exact = [...level].filter((whole) => {
      const figure = figures.get(whole)
      return figure !== undefined && isExact(figure)
    })
    if (exact.length > 0) return exact
    level = new Set([...level].flatMap((whole) => wholes.get(whole) ?? []))
  }
  return []
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
