import type { MetricKind } from '../generated/graphql.ts'
import type { Term } from '../i18n/zh/glossary.ts'

/** The definition of each measure of money. */
export const measureTerms = {
  BUDGET: 'term.budget',
  RECEIVED: 'term.received',
  EXECUTED: 'term.executed',
  RATE: 'term.executionRate',
} as const satisfies Record<string, Term>

/** The definition of each source of money. */
export const sourceTerms = {
  CENTRAL: 'term.central',
  LOCAL: 'term.local',
  PROVINCIAL: 'term.provincial',
  SUBPROVINCIAL: 'term.subprovincial',
  OTHER: 'term.other',
} as const satisfies Record<string, Term>

/** The definition of what regions are compared by and money is allocated by, where it is a term of its own. */
export const metricTerms: Partial<Record<MetricKind, Term>> = {
  BUDGET: 'term.budget',
  RECEIVED: 'term.received',
  EXECUTED: 'term.executed',
  EXECUTION_RATE: 'term.executionRate',
  SCORE: 'term.score',
  GRADE_BAND: 'term.grade',
  MET_SHARE: 'term.met',
  COMPLETION_RATE: 'term.completionRate',
  INDICATOR_TARGET: 'term.target',
  INDICATOR_ACTUAL: 'term.actual',
  INDICATOR_COMPLETION: 'term.completionRate',
}
