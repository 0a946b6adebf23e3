import { type Asked, type Question, question, type Scope } from '../../app/ask-ahead.ts'
import { IndicatorsDocument } from '../../generated/graphql.ts'
import { type IndicatorChoice, narrowFilter, readChoice } from './page-filters.ts'

/** Totals of all under the filter bar; rows of what the page's own choice leaves. */
export const indicatorsVariables = ({ indicatorFilter }: Scope, choice: IndicatorChoice) => ({
  scope: indicatorFilter,
  shown: narrowFilter(indicatorFilter, choice),
})

export const indicatorsQuestions = (asked: Asked): Question[] => [
  question(IndicatorsDocument, indicatorsVariables(asked, readChoice(asked.search).choice)),
]
