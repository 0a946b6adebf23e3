import { type Asked, type Question, question } from '../../app/ask-ahead.ts'
import {
  type FundingSource,
  type Language,
  ProjectProfileDocument,
  RegionProfileDocument,
} from '../../generated/graphql.ts'

/** Parts follow their whole: provincial and sub-provincial money are local. */
export const sourceOrder: FundingSource[] = ['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER']

export const projectVariables = (id: string, language: Language) => ({ id, sources: sourceOrder, language })
export const regionVariables = (code: string, language: Language) => ({
  code,
  sources: sourceOrder,
  language,
})

export const projectQuestions = (id: string, { language }: Asked): Question[] => [
  question(ProjectProfileDocument, projectVariables(id, language)),
]

export const regionQuestions = (code: string, { language }: Asked): Question[] => [
  question(RegionProfileDocument, regionVariables(code, language)),
]
