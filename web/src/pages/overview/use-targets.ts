import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { OverviewTargetsDocument, type OverviewTargetsQuery } from '../../generated/graphql.ts'

export type TargetYear = OverviewTargetsQuery['years']['nodes'][number]
export type TargetPart = OverviewTargetsQuery['parts']['nodes'][number]
export type TargetSpan = OverviewTargetsQuery['spans']['nodes'][number]

/** One indicator's targets by year and project, and apart from them each project's whole span. */
export const useTargets = (indicator: string) => {
  const { indicatorFilter } = useFilters()
  const where = { ...indicatorFilter, indicators: [indicator] }
  const annual = { ...where, cumulative: false }
  return { where, annual, ...usePageQuery(OverviewTargetsDocument, { where, annual }) }
}
