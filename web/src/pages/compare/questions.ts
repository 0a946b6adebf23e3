import { type Asked, type Question, question } from '../../app/ask-ahead.ts'
import { offeredVariables } from '../../filters/offered-indicators.ts'
import { CompareIndicatorsDocument } from '../../generated/graphql.ts'

/** What the codes of a link are checked against; the comparison itself can only be asked for afterwards. */
export const compareQuestions = (asked: Asked): Question[] => [
  question(CompareIndicatorsDocument, offeredVariables(asked)),
]
