import type { CellStatus, FundMeasure } from 'schema/database/terms.ts'
import { combineStatus } from './rules/summary-status.ts'

/** Why a figure is there, or is not: a cell's states, and those that arise only in answers. */
export type AnswerStatus = CellStatus | 'NOT_APPLICABLE' | 'NOT_IN_PROGRAMME' | 'UNDEFINED'

/** A figure summed over cells. */
export interface SummedFigure {
  value: number | null
  status: AnswerStatus
  coverage: number
}

export const ABSENT: SummedFigure = { value: null, status: 'NOT_IN_PROGRAMME', coverage: 0 }

interface Sums {
  cells: number
  value: number | null
  reported: number
  derived: number
  partial: number
  coverage: number
}

/** A sum of nothing that is known is no figure. */
export function summedFigure({ cells, value, reported, derived, partial, coverage }: Sums): SummedFigure {
  const notReported = cells - reported - derived - partial
  const status = combineStatus({ cells, reported, derived, partial, notReported }, value)
  return {
    value: status === 'NOT_REPORTED' ? null : value,
    status,
    coverage: status === 'NOT_REPORTED' ? 0 : coverage,
  }
}

export const MEASURE_COLUMNS = {
  BUDGET: 'budget',
  RECEIVED: 'received',
  EXECUTED: 'executed',
} as const satisfies Record<FundMeasure, string>
