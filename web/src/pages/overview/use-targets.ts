import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { manyProjects, scaleOf } from '../../filters/scale.ts'
import { OverviewTargetsDocument, type OverviewTargetsQuery } from '../../generated/graphql.ts'

export type TargetYear = OverviewTargetsQuery['years']['nodes'][number]
export type TargetPart = NonNullable<OverviewTargetsQuery['parts']>['nodes'][number]
export type TargetSpan = NonNullable<OverviewTargetsQuery['spans']>['nodes'][number]

/** One indicator's targets by year and project, and apart from them each project's whole span. */
export const useTargets = (indicator: string) => {
  const { filters, indicatorFilter, options } = useFilters()
  // Dozens of projects in one column tell nothing: then the years stand alone.
  const isSplit = scaleOf(options, filters).projects <= manyProjects
  const where = { ...indicatorFilter, indicators: [indicator] }
  const annual = { ...where, cumulative: false }
  const query = usePageQuery(OverviewTargetsDocument, { where, annual, isSplit })
  return { where, annual, isSplit, ...query }
}
