/** Printed at this grain; rolled up from exact parts; rolled up from some of its parts; not known. */
export type FigureStatus = 'REPORTED' | 'DERIVED' | 'PARTIAL' | 'NOT_REPORTED'

/** One way to cut a cell into parts: disjoint, and together all of it. */
export interface Decomposition {
  hierarchy: 'REGION' | 'PERIOD' | 'SOURCE'
  parts: readonly string[]
}

/** Exact by the zero rule: in the whole `zeroIn`, the cells `known` already add up to all of it. */
export interface Remainder {
  zeroIn: string
  known: readonly string[]
}

/** What is known of one cell. */
export interface Figure {
  /** The amount; of a PARTIAL figure, the sum of what is known ("at least"); null if NOT_REPORTED. */
  value: number | null
  status: FigureStatus
  /** Share of the parts that are known, 0 to 1: 1 if and only if the figure is exact, 0 if and only if it is null. */
  coverage: number
  /** What it was made of; null if it was reported, or is not known. */
  via: Decomposition | Remainder | null
}

export const NOT_REPORTED: Figure = { value: null, status: 'NOT_REPORTED', coverage: 0, via: null }

export function reportedFigure(value: number): Figure {
  return { value, status: 'REPORTED', coverage: 1, via: null }
}

/** True if the amount itself is known, and not merely a part of it. */
export function isExact(figure: Figure): boolean {
  return figure.status === 'REPORTED' || figure.status === 'DERIVED'
}
