import type { ProjectFunds } from './use-overview.ts'

/** Each project's total followed by its sources; sources that reported nothing at all are listed but not drawn. */
export const executionRows = (totals: readonly ProjectFunds[], parts: readonly ProjectFunds[]) => {
  const rows = totals.flatMap((total) => [
    total,
    ...parts.filter(({ project }) => project?.id === total.project?.id),
  ])
  const drawn = rows.filter(
    ({ budget, executed }) => typeof budget === 'number' || typeof executed === 'number',
  )
  return { rows, drawn }
}

/** The parts with the highest and the lowest rate; null where there are no two rates to compare. */
export const fastestAndSlowest = (parts: readonly ProjectFunds[]) => {
  const rated = parts
    .filter(({ executionRate }) => typeof executionRate === 'number')
    .toSorted((a, b) => (b.executionRate ?? 0) - (a.executionRate ?? 0))
  const [best] = rated
  const worst = rated.at(-1)
  return best && worst && best !== worst ? { best, worst } : null
}
