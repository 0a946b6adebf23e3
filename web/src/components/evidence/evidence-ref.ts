import { createContext, useContext } from 'react'
import type {
  FundFilter,
  FundingSource,
  IndicatorFilter,
  IndicatorLevel1,
  IndicatorLevel2,
  MetricInput,
} from '../../generated/graphql.ts'

export type FundMeasure = 'BUDGET' | 'RECEIVED' | 'EXECUTED'
export type ResultFigure = 'TARGET' | 'ACTUAL'
export type ComputedFigure = 'SCORE' | 'COMPLETION' | 'MET_COUNT'

/** Which group of a grouped answer: the same keys as in `by`. `source: null` is the total, which is no group. */
export interface FundPlace {
  project?: string
  region?: string
  year?: number
  source?: FundingSource | null
}
export interface PerformancePlace {
  project?: string
  region?: string
  year?: number
  level1?: IndicatorLevel1
  level2?: IndicatorLevel2
  indicator?: string
}

/** Where a figure came from in the API, enough to ask for its evidence: the question's filter and the group in it. */
export type EvidenceRef =
  | { of: 'fund'; measure: FundMeasure | 'RATE'; where: FundFilter; at?: FundPlace }
  | {
      of: 'performance'
      figure: ResultFigure
      /** What is computed from the figures; left out where the figure itself is shown. */
      says?: ComputedFigure
      where: IndicatorFilter
      at?: PerformancePlace
    }
  | { of: 'result'; figure: ResultFigure; id: string; where: IndicatorFilter }
  | { of: 'transfer'; id: string }
  | { of: 'metric'; metric: MetricInput; region: string; where: FundFilter }

/** A figure as the reader saw it, with its address. */
export interface EvidenceRequest {
  label: string
  shown: string
  evidence: EvidenceRef
}

export const EvidenceContext = createContext<(request: EvidenceRequest) => void>(() => {})

/** Opens the evidence drawer for a figure. */
export const useOpenEvidence = () => useContext(EvidenceContext)
