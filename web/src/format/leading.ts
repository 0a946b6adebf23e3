import type { FigureStatus } from '../generated/graphql.ts'

/** A figure as far as it tells who leads. */
export interface Stated {
  value?: number | null
  /** Null where it was not asked: then the figure may be a lower bound. */
  status: FigureStatus | null
}

/** Who has the highest figure, and how surely. */
export interface Leading<Row> {
  first: Row
  /** How many share the highest figure. */
  level: number
  /**
   * ONLY: there is no other to compare with. HIGHEST: nothing can be more. LEVEL: several share it.
   * OPEN: it is the highest that is known; a lower bound or a figure not reported may be more.
   */
  standing: 'ONLY' | 'HIGHEST' | 'LEVEL' | 'OPEN'
}

/** The highest of several figures as a title may speak of it; null where none is known. Who has no part in it (not in the programme, not applicable) hides nothing. */
export const leadingOf = <Row>(
  rows: readonly Row[],
  statedOf: (row: Row) => Stated | undefined,
): Leading<Row> | null => {
  const stated = rows.flatMap((row) => {
    const { value = null, status } = statedOf(row) ?? { status: 'NOT_APPLICABLE' }
    const isSilent = value === null && (status === null || status === 'NOT_REPORTED')
    const isBound = value !== null && (status === null || status === 'PARTIAL')
    return value === null && !isSilent ? [] : [{ row, value, isOpen: isSilent || isBound }]
  })
  const known = stated.filter(({ value }) => value !== null)
  const most = Math.max(...known.map(({ value }) => value ?? 0))
  const [first, ...others] = known.filter(({ value }) => value === most)
  if (!first) return null
  const level = others.length + 1
  const standing =
    stated.length === 1
      ? 'ONLY'
      : // A lower bound that is above all others is above them whatever is added to it.
        stated.some(({ row, isOpen }) => isOpen && row !== first.row)
        ? 'OPEN'
        : level > 1 && !first.isOpen
          ? 'LEVEL'
          : level > 1
            ? 'OPEN'
            : 'HIGHEST'
  return { first: first.row, level, standing }
}
