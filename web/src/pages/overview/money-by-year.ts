import type { FundingSource } from '../../generated/graphql.ts'
import type { YearCell, YearTotal } from './use-overview.ts'

export interface YearSeries {
  source: FundingSource
  /** In the order of the years; undefined where the answer holds no such group. */
  cells: (YearCell | undefined)[]
}

/** One series per source that reported anything in any year; the others are named in the note, not drawn. */
export const yearSeries = (years: readonly YearTotal[], cells: readonly YearCell[]) => {
  const sources = [...new Set(cells.flatMap(({ source }) => source ?? []))]
  const all = sources.map((source): YearSeries => {
    const own = cells.filter((cell) => cell.source === source)
    return { source, cells: years.map(({ year }) => own.find((cell) => cell.year === year)) }
  })
  const isReported = ({ cells }: YearSeries) => cells.some((cell) => typeof cell?.budget === 'number')
  return {
    drawn: all.filter(isReported),
    silent: all.filter((series) => !isReported(series)).map(({ source }) => source),
  }
}

/** The largest year of the first source whose every year is complete; with lower bounds no year can be called largest. */
export const peakYear = (series: readonly YearSeries[]) => {
  const complete = series.find(({ cells }) =>
    cells.every(
      (cell) => cell?.budgetEvidence.status === 'REPORTED' || cell?.budgetEvidence.status === 'DERIVED',
    ),
  )
  const [peak] = (complete?.cells ?? []).toSorted((a, b) => (b?.budget ?? 0) - (a?.budget ?? 0))
  return complete && peak ? { source: complete.source, year: peak.year, budget: peak.budget } : null
}
