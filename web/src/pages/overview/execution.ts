import type { ProjectFunds, SourceRate } from './use-overview.ts'

/** Each project's total followed by its sources; sources without any money are listed but not drawn. */
export const executionRows = (totals: readonly ProjectFunds[], parts: readonly ProjectFunds[]) => {
  const rows = totals.flatMap((total) => [
    total,
    ...parts.filter(({ project }) => project?.id === total.project?.id),
  ])
  const drawn = rows.filter(({ budget, executed }) => Boolean(budget) || Boolean(executed))
  return { rows, drawn }
}

/** The sources with the highest and the lowest rate; null where there are no two rates to compare. */
export const fastestAndSlowest = (sources: readonly SourceRate[]) => {
  const rated = sources
    .flatMap(({ source, executionRate }) =>
      source && typeof executionRate === 'number' ? { source, rate: executionRate } : [],
    )
    .toSorted((a, b) => b.rate - a.rate)
  const [best] = rated
  const worst = rated.at(-1)
  return best && worst && best !== worst ? { best, worst } : null
}
