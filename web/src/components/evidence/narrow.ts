import type {
  FundDimension,
  FundFilter,
  IndicatorFilter,
  PerformanceDimension,
  RegionLevel,
} from '../../generated/graphql.ts'
import type { FundPlace, PerformancePlace } from './evidence-ref.ts'

/** Fewer groups to fetch than the page's own question: only the wanted project, year and source. */
export const narrowFunds = (where: FundFilter, { project, year, source }: FundPlace): FundFilter => ({
  ...where,
  ...(project && { projects: [project] }),
  ...(year && { years: { from: year, to: year } }),
  ...(source && { sources: [source] }),
})

/** The point that a result's id names: `project:region:years:indicator`. */
export const resultPoint = (id: string) => {
  const [project = '', region = '', years = '', indicator = ''] = id.split(':')
  const [from = '', to = from] = years.split('-')
  return { project, region, indicator, from: Number(from), to: Number(to) }
}

/** Evidence is dear: only the rows of the one project and indicator. */
export const narrowResults = (where: IndicatorFilter, id: string): IndicatorFilter => {
  const { project, indicator } = resultPoint(id)
  return { ...where, ...(project && { projects: [project] }), ...(indicator && { indicators: [indicator] }) }
}

/** Six digits of a division say its level: a province ends in four zeros, a prefecture in two. */
export const levelOf = (code: string): RegionLevel =>
  code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY'

export const fundDimensions = ({ project, region, year, source }: FundPlace): FundDimension[] => [
  ...(project ? ['PROJECT' as const] : []),
  ...(region ? ['REGION' as const] : []),
  ...(year ? ['YEAR' as const] : []),
  ...(source ? ['SOURCE' as const] : []),
]

export const performanceDimensions = (at: PerformancePlace): PerformanceDimension[] => [
  ...(at.project ? ['PROJECT' as const] : []),
  ...(at.region ? ['REGION' as const] : []),
  ...(at.year ? ['YEAR' as const] : []),
  ...(at.level1 ? ['LEVEL1' as const] : []),
  ...(at.level2 ? ['LEVEL2' as const] : []),
  ...(at.indicator ? ['INDICATOR' as const] : []),
]
