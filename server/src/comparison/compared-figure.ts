import { type EvidenceParts, type EvidenceRow, NO_EVIDENCE } from '../evidence.ts'
import type { FundFilterInput } from '../funds/fund-question.ts'
import { ABSENT, type AnswerStatus } from '../summary.ts'
import type { Language } from '../words.ts'

/** One metric of one region, with the way to its evidence, which is looked up only if asked for. */
export interface ComparedFigure {
  /** 分, ten-thousandths of the indicator's unit, a ratio, or points; see {@link shown}. */
  raw: number | null
  status: AnswerStatus
  coverage: number
  /** @param parts all unless told */
  evidence: (language: Language, parts?: EvidenceParts) => Promise<EvidenceRow>
}

/** The regions in question, and which projects, years and sources. */
export interface Compared {
  codes: readonly string[]
  where: FundFilterInput
}

export type FigureOf = (code: string) => ComparedFigure

/** The region takes no part. */
export const OUTSIDE: ComparedFigure = { ...ABSENT, raw: null, evidence: async () => NO_EVIDENCE }

/** The region takes part, but none of its projects has such an indicator. */
export const UNASKED: ComparedFigure = {
  raw: null,
  status: 'NOT_APPLICABLE',
  coverage: 0,
  evidence: async () => ({ ...NO_EVIDENCE, status: 'NOT_APPLICABLE' }),
}
