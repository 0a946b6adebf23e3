import { type Figure, isExact } from './figure.ts'
import type { Grid } from './grid.ts'

/**
 * Where a figure does exist, if not here: the nearest wholes of the cell that are known exactly, all at the same
 * distance. Empty where nothing above it is known either.
 */
export function availableAt(key: string, grid: Grid, figures: ReadonlyMap<string, Figure>): string[] {
  const wholes = new Map<string, string[]>()
  for (const whole of grid.cells)
    for (const { parts } of grid.decompositions(whole))
      for (const part of parts) wholes.set(part, [...(wholes.get(part) ?? []), whole])

  let level = new Set(wholes.get(key))
  while (level.size > 0) {
    const known = [...level].filter((whole) => {
      const figure = figures.get(whole)
      return figure !== undefined && isExact(figure)
    })
    if (known.length > 0) return known
    level = new Set([...level].flatMap((whole) => wholes.get(whole) ?? []))
  }
  return []
}
