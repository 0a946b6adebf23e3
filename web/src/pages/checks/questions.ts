import { type Asked, type Question, question } from '../../app/ask-ahead.ts'
import { ChecksDocument, FindingsDocument } from '../../generated/graphql.ts'

export const checksQuestions = ({ language }: Asked): Question[] => [
  question(ChecksDocument, { language }),
  question(FindingsDocument, { language }),
]
