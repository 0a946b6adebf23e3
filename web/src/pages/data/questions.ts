import { type Question, question } from '../../app/ask-ahead.ts'
import { DataDocument } from '../../generated/graphql.ts'

export const dataQuestions = (): Question[] => [question(DataDocument, {})]
