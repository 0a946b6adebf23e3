/** A region and its characteristics; null where one is not known. */
export interface Characterised {
  code: string
  values: readonly (number | null)[]
}

/**
 * How far each region is from one of them. Each characteristic is laid out from 0 (its smallest value) to 1 (its
 * greatest), and the distance is the root of the mean of the squared differences: 0 for alike in all, 1 for opposite in all.
 * A characteristic that is the same everywhere tells nothing apart. Null where a characteristic is not known.
 */
export function distances(to: readonly number[], regions: readonly Characterised[]): (number | null)[] {
  const spans = to.map((own, index) => {
    const values = [own, ...regions.flatMap(({ values }) => values[index] ?? [])]
    const least = values.reduce((a, b) => Math.min(a, b))
    return values.reduce((a, b) => Math.max(a, b)) - least
  })
  return regions.map(({ values }) => {
    let squares = 0
    for (const [index, own] of to.entries()) {
      const value = values[index] ?? null
      const span = spans[index] ?? 0
      if (value === null) return null
      if (span > 0) squares += ((value - own) / span) ** 2
    }
    return Math.sqrt(squares / to.length)
  })
}

/** The k nearest, nearest first, of equals the smaller code; those that cannot be placed are never among them. */
export function nearest<R extends { code: string; distance: number | null }>(
  regions: readonly R[],
  k: number,
): R[] {
  return regions
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || (a.code < b.code ? -1 : 1))
    .slice(0, k)
}
