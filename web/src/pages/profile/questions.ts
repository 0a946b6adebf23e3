import { type Asked, type Question, question } from '../../app/ask-ahead.ts'
import {
  type FundingSource,
  type Language,
  ProjectProfileDocument,
  RegionProfileDocument,
} from '../../generated/graphql.ts'

/** Parts follow their whole: provincial and sub-provincial money are local. */
export const sourceOrder: FundingSource[] = ['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER']

/** The part of a filter that chooses programmes. */
export const chosen = (programmes: readonly string[]) =>
  programmes.length > 0 ? { programmes: [...programmes] } : {}

export const projectVariables = (id: string, language: Language) => ({ id, sources: sourceOrder, language })
/** Of the chosen programmes; of all that are not made up where none is chosen. */
export const regionVariables = (code: string, programmes: readonly string[], language: Language) => ({
  code,
  ...chosen(programmes),
  sources: sourceOrder,
  language,
})

export const projectQuestions = (id: string, { language }: Asked): Question[] => [
  question(ProjectProfileDocument, projectVariables(id, language)),
]

export const regionQuestions = (code: string, { filters, language }: Asked): Question[] => [
  question(RegionProfileDocument, regionVariables(code, filters.programmes, language)),
]
