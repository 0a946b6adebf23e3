import type { CellSource, FundMeasure } from 'schema/database/terms.ts'
import { ABSENT, type AnswerStatus, MEASURE_COLUMNS, type SummedFigure, summedFigure } from '../summary.ts'
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

export function fundGroup(question: FundQuestion, row: FundGroupRow): FundGroup {
  const figures = {
    BUDGET: figure(row, 'BUDGET'),
    RECEIVED: figure(row, 'RECEIVED'),
    EXECUTED: figure(row, 'EXECUTED'),
  }
  const { programme_id, project_id, region_code, year, source } = row
  return {
    key: { programme_id, project_id, region_code, year, source },
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

function figure(row: FundGroupRow, measure: FundMeasure): SummedFigure {
  const column = MEASURE_COLUMNS[measure]
  return summedFigure({
    cells: row.cells,
    value: row[column],
    reported: row[`${column}_reported`],
    derived: row[`${column}_derived`],
    partial: row[`${column}_partial`],
    coverage: row[`${column}_coverage`],
  })
}

/** A rate is computed, hence DERIVED at best; it is missing where its two figures do not cover the same parts. */
function rateStatus(row: FundGroupRow, { BUDGET, EXECUTED }: FundGroup['figures']): AnswerStatus {
  if (row.execution_rate !== null) {
    return BUDGET.status === 'PARTIAL' || EXECUTED.status === 'PARTIAL' ? 'PARTIAL' : 'DERIVED'
  }
  return BUDGET.value === 0 && row.comparable === row.cells ? 'UNDEFINED' : 'NOT_REPORTED'
}
