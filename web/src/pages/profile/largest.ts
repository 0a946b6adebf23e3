import type { FigureStatus } from '../../generated/graphql.ts'

interface Budget {
  budget?: number | null
  budgetEvidence: { status: FigureStatus }
}

/**
 * The one with the largest budget; null where that cannot be told: fewer than two have a figure, one of them is only a lower
 * bound, or two are level.
 */
export const largestOf = <Row>(
  rows: readonly Row[],
  budgetOf: (row: Row) => Budget | undefined,
): Row | null => {
  const known = rows.flatMap((row) => {
    const found = budgetOf(row)
    return found && typeof found.budget === 'number'
      ? [{ row, budget: found.budget, isWhole: found.budgetEvidence.status !== 'PARTIAL' }]
      : []
  })
  if (known.length < 2 || !known.every(({ isWhole }) => isWhole)) return null
  const [first, second] = known.toSorted((a, b) => b.budget - a.budget)
  return first && first.budget !== second?.budget ? first.row : null
}
