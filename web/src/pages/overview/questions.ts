import { type Asked, type Question, question, type Scope } from '../../app/ask-ahead.ts'
import { offeredVariables } from '../../filters/offered-indicators.ts'
import {
  AdditiveIndicatorsDocument,
  AttentionDocument,
  type Language,
  OverviewDocument,
} from '../../generated/graphql.ts'

export const overviewVariables = ({ fundFilter, indicatorFilter }: Scope) => ({
  funds: fundFilter,
  indicators: indicatorFilter,
})

export const attentionVariables = ({ fundFilter }: Scope, language: Language) => ({
  where: fundFilter,
  language,
})

export const overviewQuestions = (asked: Asked): Question[] => [
  question(OverviewDocument, overviewVariables(asked)),
  question(AttentionDocument, attentionVariables(asked, asked.language)),
  question(AdditiveIndicatorsDocument, offeredVariables(asked)),
]
