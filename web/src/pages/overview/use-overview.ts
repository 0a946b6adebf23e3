import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { OverviewDocument, type OverviewQuery } from '../../generated/graphql.ts'
import { overviewVariables } from './questions.ts'

export type YearTotal = OverviewQuery['years']['nodes'][number]
export type YearCell = OverviewQuery['yearSources']['nodes'][number]
export type ProjectFunds = OverviewQuery['projectSources']['nodes'][number]
export type SourceRate = OverviewQuery['sources']['nodes'][number]

export type OverviewData = OverviewQuery

/** The overview's one question, under the filters in the link. */
export const useOverview = () => usePageQuery(OverviewDocument, overviewVariables(useFilters()))
