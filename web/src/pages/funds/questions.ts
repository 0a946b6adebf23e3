import { type Asked, type Question, question, type Scope } from '../../app/ask-ahead.ts'
import { manyProjects, manyRegions, scaleOf } from '../../filters/scale.ts'
import { FundsDocument } from '../../generated/graphql.ts'
import { flowSources } from './flow.ts'
import { listedSources } from './money-rows.ts'

/** How much the filters leave, and whether its flow can be drawn node by node. */
export const flowScale = ({ filters, options }: Scope) => {
  const scale = scaleOf(options, filters)
  return { scale, isDrawable: scale.projects <= manyProjects && scale.regions <= manyRegions }
}

/** The page's parts ask under filters of their own: the table lists parts of a source, the flow follows what prefectures report. */
export const fundsVariables = (scope: Scope) => ({
  funds: scope.fundFilter,
  listed: { ...scope.fundFilter, sources: listedSources(scope.filters.sources) },
  flow: { ...scope.fundFilter, sources: flowSources(scope.filters.sources) },
  isDrawable: flowScale(scope).isDrawable,
})

export const fundsQuestions = (asked: Asked): Question[] => [question(FundsDocument, fundsVariables(asked))]
