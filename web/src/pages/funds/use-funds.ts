import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { manyProjects, manyRegions, scaleOf } from '../../filters/scale.ts'
import { FundsDocument, type FundsQuery } from '../../generated/graphql.ts'
import { flowSources } from './flow.ts'
import { listedSources } from './money-rows.ts'

export type MoneyFace = FundsQuery['projectSources']['nodes'][number]
export type Share = FundsQuery['flowTotal']['nodes'][number]
export type Transfer = FundsQuery['transfers'][number]

/** The page's one question, with the filters that its parts ask under: a figure's evidence needs the same filter. */
export const useFunds = () => {
  const { filters, fundFilter, options } = useFilters()
  const scale = scaleOf(options, filters)
  const isDrawable = scale.projects <= manyProjects && scale.regions <= manyRegions
  const listed = { ...fundFilter, sources: listedSources(filters.sources) }
  const flow = { ...fundFilter, sources: flowSources(filters.sources) }
  return {
    ...usePageQuery(FundsDocument, { funds: fundFilter, listed, flow, isDrawable }),
    fundFilter,
    listed,
    flow,
    scale,
    isDrawable,
  }
}
