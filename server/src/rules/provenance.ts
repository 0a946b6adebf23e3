import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'

/**
 * The reported cells that a figure was summed from. A zero by arithmetic is explained by its whole and the parts that
 * already add up to it. Each cell once; none for a figure that is not known.
 */
export function leaves(key: string, figures: ReadonlyMap<string, Figure>): string[] {
  const found = new Set<string>()
  const seen = new Set([key])
  // A set's loop also sees what is added while it runs.
  for (const next of seen) {
    const figure = figures.get(next)
    if (figure?.status === 'REPORTED') found.add(next)
    if (!figure?.via) continue
    const sources = 'zeroIn' in figure.via ? [figure.via.zeroIn, ...figure.via.known] : figure.via.parts
    for (const source of sources) seen.add(source)
  }
  return [...found]
}

/**
 * What is lacking for a figure to be exact: under a PARTIAL figure, the parts of its decomposition that are not
 * reported, at the coarsest grain that says it all; below a part of which nothing is known there is no descent.
 * Each cell once; none under an exact figure; a cell of which nothing is known lacks itself.
 */
export function missingParts(key: string, grid: Grid, figures: ReadonlyMap<string, Figure>): string[] {
  const missing = new Set<string>()
  const seen = new Set([key])
  for (const next of seen) {
    const figure = figures.get(next)
    if (!figure || figure.coverage === 1) continue
    const parts = knownParts(next, figure, grid, figures)
    if (parts) for (const part of parts) seen.add(part)
    else missing.add(next)
  }
  return [...missing]
}

/**
 * The parts to look among. A cell that is NOT_REPORTED may still have parts that are known to be 0; then the question
 * is what stands beside them.
 */
function knownParts(
  key: string,
  figure: Figure,
  grid: Grid,
  figures: ReadonlyMap<string, Figure>,
): readonly string[] | null {
  if (figure.via && 'parts' in figure.via) return figure.via.parts
  const isKnown = (part: string) => (figures.get(part)?.coverage ?? 0) > 0
  return grid.decompositions(key).find(({ parts }) => parts.some(isKnown))?.parts ?? null
}
