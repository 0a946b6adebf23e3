import type { CellSource, FundMeasure } from 'schema/database/terms.ts'
import { ABSENT, type AnswerStatus, type SummedFigure, summedFigure } from '../summary.ts'
import type { FundGroupRow, FundQuestion } from './funds.queries.ts'

/** Which group: null for every dimension that was not asked for. */
export interface FundKey {
  programme_id: string | null
  project_id: string | null
  region_code: string | null
  year: number | null
  source: CellSource | null
}

/** One group of money figures, as the resolvers hand it on. */
export interface FundGroup {
  key: FundKey
  question: FundQuestion
  figures: Record<FundMeasure, SummedFigure>
  executionRate: number | null
  executionRateStatus: AnswerStatus
}

/** @param own what the group is known by besides: the row above, where it was asked from there */
export function fundGroup(question: FundQuestion, row: FundGroupRow, own?: Partial<FundKey>): FundGroup {
  const figures = figuresOf(row)
  const { programme_id, project_id, region_code, year, source } = row
  return {
    key: { programme_id, project_id, region_code, year, source, ...own },
    question,
    figures,
    executionRate: row.execution_rate,
    executionRateStatus: rateStatus(row, figures),
  }
}

/** Where no cell fits: the region, or the project, takes no part. */
export function absentGroup(question: FundQuestion, key: Partial<FundKey>): FundGroup {
  return {
    key: { programme_id: null, project_id: null, region_code: null, year: null, source: null, ...key },
    question,
    figures: { BUDGET: ABSENT, RECEIVED: ABSENT, EXECUTED: ABSENT },
    executionRate: null,
    executionRateStatus: 'NOT_IN_PROGRAMME',
  }
}

/** Each column by its name: names that are put together are looked up anew for every row. */
function figuresOf(row: FundGroupRow): FundGroup['figures'] {
  return {
    BUDGET: summedFigure({
      cells: row.cells,
      value: row.budget,
      reported: row.budget_reported,
      derived: row.budget_derived,
      partial: row.budget_partial,
      coverage: row.budget_coverage,
    }),
    RECEIVED: summedFigure({
      cells: row.cells,
      value: row.received,
      reported: row.received_reported,
      derived: row.received_derived,
      partial: row.received_partial,
      coverage: row.received_coverage,
    }),
    EXECUTED: summedFigure({
      cells: row.cells,
      value: row.executed,
      reported: row.executed_reported,
      derived: row.executed_derived,
      partial: row.executed_partial,
      coverage: row.executed_coverage,
    }),
  }
}

/** A rate is computed, hence DERIVED at best; it is missing where its two figures do not cover the same parts. */
function rateStatus(row: FundGroupRow, { BUDGET, EXECUTED }: FundGroup['figures']): AnswerStatus {
  if (row.execution_rate !== null) {
    return BUDGET.status === 'PARTIAL' || EXECUTED.status === 'PARTIAL' ? 'PARTIAL' : 'DERIVED'
  }
  return BUDGET.value === 0 && row.comparable === row.cells ? 'UNDEFINED' : 'NOT_REPORTED'
}
