import { changeOf, pairOf, type YearRow } from './year-grid.ts'

/** A region's line from one year to the other, in parts of the drawing's height from the top, 0 to 1. */
export interface SlopeLine {
  row: YearRow
  /** Null where that year has no figure: no line is drawn to it. */
  from: number | null
  to: number | null
  /** Where the name stands: beside the last known end, moved so that no two names overlap. */
  label: number
  direction: 'up' | 'down' | 'level' | 'unknown'
}

/** Lines between two years on one axis that starts at zero. `gap` is the least distance between two names. */
export const slopeLines = (
  rows: readonly YearRow[],
  years: readonly [number, number],
  max: number,
  gap: number,
): SlopeLine[] => {
  const place = (value: number | null | undefined) => (value == null || max <= 0 ? null : 1 - value / max)
  const lines = rows.flatMap((row) => {
    const cells = pairOf(row, years)
    const [from, to] = [place(cells[0]?.value), place(cells[1]?.value)]
    const end = to ?? from
    if (end === null) return []
    const change = changeOf(cells)
    const direction =
      change === null
        ? ('unknown' as const)
        : change > 0
          ? ('up' as const)
          : change < 0
            ? ('down' as const)
            : ('level' as const)
    return [{ row, from, to, label: end, direction }]
  })
  return spread(
    lines.toSorted((a, b) => a.label - b.label),
    gap,
  )
}

/** Pushes names down until each has its place, then those up that the foot of the drawing leaves no room. */
const spread = (lines: readonly SlopeLine[], gap: number): SlopeLine[] => {
  const places: number[] = []
  for (const { label } of lines) places.push(Math.max(label, (places.at(-1) ?? -gap) + gap))
  let foot = 1
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? foot, foot)
    foot = (places[at] ?? foot) - gap
  }
  return lines.map((line, at) => ({ ...line, label: places[at] ?? line.label }))
}
