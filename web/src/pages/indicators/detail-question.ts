import type { IndicatorFilter, IndicatorQuery, ResultFaceFragment } from '../../generated/graphql.ts'
import { ofProject } from './group-results.ts'
import { isWhole } from './result-words.ts'

type Row = ResultFaceFragment

/** The four grains at which one indicator may stand: whole or prefecture, span or year. */
export type Grain = 'whole' | 'wholeYears' | 'parts' | 'partYears'

/** One filter per grain. Every region and year is listed, whatever the filter bar says: a detail is about the whole indicator. */
export const grainFilters = (
  id: string,
  { programmes, projects }: IndicatorFilter,
): Record<Grain, IndicatorFilter> => {
  const base = { ...(programmes && { programmes }), ...(projects && { projects }), indicators: [id] }
  const parts = { ...base, regionLevel: 'PREFECTURE' as const }
  return {
    whole: { ...base, cumulative: true },
    wholeYears: { ...base, cumulative: false },
    parts: { ...parts, cumulative: true },
    partYears: { ...parts, cumulative: false },
  }
}

/** The grain of a row, to ask for its evidence with the question that it came from. */
export const grainOf = (row: Row): Grain => {
  const isProjectRegion = row.region.code === row.project.region.code
  if (row.period.cumulative) return isProjectRegion ? 'whole' : 'parts'
  return isProjectRegion ? 'wholeYears' : 'partYears'
}

export interface MatrixLine {
  region: Row['region']
  /** The project's own region: its row is no part of a sum with the others. */
  isWhole: boolean
  /** In the order of the years; undefined where the API has no such row. */
  years: (Row | undefined)[]
  span: Row | undefined
}
export interface IndicatorMatrix {
  /** The project's result as a whole. */
  whole: Row
  years: number[]
  lines: MatrixLine[]
}

/** One matrix per project that has the indicator: the project as a whole first, then its prefectures. */
export const matrices = (data: IndicatorQuery): IndicatorMatrix[] =>
  data.whole.nodes.filter(isWhole).map((whole) => {
    const id = whole.project.id
    const spans = ofProject(data.parts.nodes, id)
    const yearRows = [...ofProject(data.wholeYears.nodes, id), ...ofProject(data.partYears.nodes, id)]
    const years = [...new Set(yearRows.map(({ period }) => period.from))].toSorted((a, b) => a - b)
    const regions = new Map([whole, ...spans, ...yearRows].map(({ region }) => [region.code, region]))
    const lines = [...regions.values()].map((region) => ({
      region,
      isWhole: region.code === whole.region.code,
      years: years.map((year) =>
        yearRows.find((row) => row.region.code === region.code && row.period.from === year),
      ),
      span: [whole, ...spans].find((row) => row.region.code === region.code),
    }))
    return { whole, years, lines }
  })
