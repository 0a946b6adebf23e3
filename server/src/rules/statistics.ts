/** A figure to be ranked; null where there is none. */
export interface Ranked {
  value: number | null
  /** Only a part of it is known, so that the true figure may be another. */
  partial: boolean
}

export interface Standing {
  /** 1 for the best; figures that are equal share a rank, and the next one counts them all: 1, 2, 2, 4. */
  rank: number
  /** Share of the others that it stands above, those level with it counting half: 1 for the best, 0 for the last. Null for one alone. */
  percentile: number | null
  /** Value − median, in the figure's own unit. */
  differenceFromMedian: number
  /** False where a figure of which only a part is known could still change the rank. */
  certain: boolean
}

/** The middle value; of an even number, the mean of the two in the middle. Null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/**
 * How each figure stands among all; null for what has no figure.
 * @param smallestFirst true where less is better
 * @param lowerBounds true for amounts, of which a part that is known is "at least"; a rate of a part is no bound at all
 */
export function standings(
  figures: readonly Ranked[],
  { smallestFirst, lowerBounds }: { smallestFirst: boolean; lowerBounds: boolean },
): (Standing | null)[] {
  const known = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const middle = median(known)
  const sorted = known.sort((a, b) => (smallestFirst ? a - b : b - a))
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index)
    last.set(value, index)
  })
  const isCertain = certainty(figures, lowerBounds)
  return figures.map(({ value, partial }) => {
    const above = value === null ? undefined : first.get(value)
    const end = value === null ? undefined : last.get(value)
    if (value === null || above === undefined || end === undefined || middle === null) return null
    const below = sorted.length - 1 - end
    const level = end - above
    return {
      rank: above + 1,
      percentile: sorted.length === 1 ? null : (below + level / 2) / (sorted.length - 1),
      differenceFromMedian: value - middle,
      certain: isCertain(value, partial),
    }
  })
}

/** Two figures are in a certain order if both are exact, or if the one that is "at least" is the greater already. */
function certainty(figures: readonly Ranked[], lowerBounds: boolean) {
  const exact: number[] = []
  const partial: number[] = []
  for (const figure of figures)
    if (figure.value !== null) (figure.partial ? partial : exact).push(figure.value)
  const greatestExact = exact.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const leastPartial = partial.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return (value: number, isPartial: boolean) => {
    if (partial.length === 0 || exact.length + partial.length === 1) return true
    if (!lowerBounds) return false
    return isPartial ? partial.length === 1 && value > greatestExact : leastPartial > value
  }
}
