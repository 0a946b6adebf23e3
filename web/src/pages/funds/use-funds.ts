import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { FundsDocument, type FundsQuery } from '../../generated/graphql.ts'
import { flowScale, fundsVariables } from './questions.ts'

export type MoneyFace = FundsQuery['projectSources']['nodes'][number]
export type Share = FundsQuery['flowTotal']['nodes'][number]
export type Transfer = FundsQuery['transfers'][number]

/** The page's one question, with the filters that its parts ask under: a figure's evidence needs the same filter. */
export const useFunds = () => {
  const scope = useFilters()
  const { funds, ...variables } = fundsVariables(scope)
  return {
    ...usePageQuery(FundsDocument, { funds, ...variables }),
    fundFilter: funds,
    ...variables,
    scale: flowScale(scope).scale,
  }
}
