import { leadingOf } from '../../format/leading.ts'
import type { FundingSource } from '../../generated/graphql.ts'
import type { YearCell, YearTotal } from './use-overview.ts'

export interface YearSeries {
  source: FundingSource
  /** In the order of the years; undefined where the answer holds no such group. */
  cells: (YearCell | undefined)[]
}

/** One series per source with money in any year. Sources that are zero throughout, or not reported, are named in the note. */
export const yearSeries = (years: readonly YearTotal[], cells: readonly YearCell[]) => {
  const sources = [...new Set(cells.flatMap(({ source }) => source ?? []))]
  const all = sources.map((source): YearSeries => {
    const own = cells.filter((cell) => cell.source === source)
    return { source, cells: years.map(({ year }) => own.find((cell) => cell.year === year)) }
  })
  const has = ({ cells }: YearSeries, test: (budget: number) => boolean) =>
    cells.some((cell) => typeof cell?.budget === 'number' && test(cell.budget))
  const drawn = all.filter((series) => has(series, (budget) => budget !== 0))
  const isComplete = ({ cells }: YearSeries) => cells.every((cell) => typeof cell?.budget === 'number')
  const rest = all.filter((series) => !drawn.includes(series))
  return {
    drawn,
    zero: rest.filter(isComplete).map(({ source }) => source),
    silent: rest.filter((series) => !isComplete(series)).map(({ source }) => source),
  }
}

/** The year in which most was given, of the first source of which that is sure; else of the first, as far as it is known. */
export const peakYear = (series: readonly YearSeries[]) => {
  const peaks = series.flatMap(({ source, cells }) => {
    const years = cells.flatMap((cell) => cell ?? [])
    const leading = leadingOf(years, ({ budget, budgetEvidence: { status } }) => ({ value: budget, status }))
    return leading ? [{ source, leading }] : []
  })
  return peaks.find(({ leading }) => leading.standing !== 'OPEN') ?? peaks[0] ?? null
}
