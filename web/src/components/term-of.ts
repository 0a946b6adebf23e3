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
