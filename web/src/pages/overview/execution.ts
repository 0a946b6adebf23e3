import { manyProjects } from '../../filters/scale.ts'
import type { ProjectFunds } from './use-overview.ts'

export { executionLine } from '../../format/execution-line.ts'

/** Each project's total followed by its sources. Sources whose budget is nil are listed but not drawn: they have no rate. */
export const executionRows = (totals: readonly ProjectFunds[], parts: readonly ProjectFunds[]) => {
  const rows = totals.flatMap((total) => [
    total,
    ...parts.filter(({ project }) => project?.id === total.project?.id),
  ])
  const isNil = ({ budget, executed }: ProjectFunds) => budget === 0 && !executed
  const drawn = rows.filter(({ budget, executed }) => Boolean(budget) || Boolean(executed))
  const drawnSources = new Set(drawn.map(({ source }) => source))
  const nil = new Set(rows.filter(isNil).flatMap(({ source }) => source ?? []))
  return { rows, drawn, zero: [...nil].filter((source) => !drawnSources.has(source)) }
}

/** The sources, or where these are not told apart the projects, with the highest and the lowest rate; one alone is both. */
export const fastestAndSlowest = <Row extends { executionRate?: number | null }>(rows: readonly Row[]) => {
  const rated = rows
    .flatMap((row) => (typeof row.executionRate === 'number' ? { row, rate: row.executionRate } : []))
    .toSorted((a, b) => b.rate - a.rate)
  const [best] = rated
  const worst = rated.at(-1)
  return best && worst ? { best, worst } : null
}

/** Of many projects the slowest totals are drawn, without their sources: the table has all. */
export const slowestRows = (rows: readonly ProjectFunds[]) => {
  const totals = rows.filter(({ source }) => !source)
  if (totals.length <= manyProjects) return { drawn: [...rows], left: 0 }
  const drawn = totals
    .filter(({ executionRate }) => typeof executionRate === 'number')
    .toSorted((a, b) => (a.executionRate ?? 0) - (b.executionRate ?? 0))
    .slice(0, manyProjects)
  // Where nobody has a rate none is the slowest, and none is left out.
  return { drawn, left: drawn.length > 0 ? totals.length - drawn.length : 0 }
}
