import type { IndicatorLevel1, IndicatorLevel2 } from 'schema/database/terms.ts'
import { toNumber } from '../rules/decimal.ts'
import { type Grade, grade } from '../rules/grade.ts'
import { ABSENT, type SummedFigure, summedFigure } from '../summary.ts'
import type { PerformanceQuestion, PerformanceRow } from './performance.queries.ts'
import type { PerformanceSummary } from './performance-summary.type.ts'

/** Which group: null for every dimension that was not asked for. */
export interface PerformanceKey {
  programme_id: string | null
  project_id: string | null
  region_code: string | null
  year: number | null
  level1: IndicatorLevel1 | null
  level2: IndicatorLevel2 | null
  indicator_id: string | null
}

/** One group of results, as the resolvers hand it on. */
export type PerformanceGroup = PerformanceSummary & {
  key: PerformanceKey
  question: PerformanceQuestion
  figures: Record<'TARGET' | 'ACTUAL', SummedFigure>
  /** Over all scored results, and over those that the report evaluated. */
  grades: Record<'SCORED' | 'EVALUATED', Grade | null>
}

/** Told apart by nothing. */
export const NO_KEY: PerformanceKey = {
  programme_id: null,
  project_id: null,
  region_code: null,
  year: null,
  level1: null,
  level2: null,
  indicator_id: null,
}

/** @param own what the group is known by besides: the row above, where it was asked from there */
export function performanceGroup(
  question: PerformanceQuestion,
  row: PerformanceRow,
  own?: Partial<PerformanceKey>,
): PerformanceGroup {
  const { programme_id, project_id, region_code, year, level1, level2, indicator_id } = row
  const key = { programme_id, project_id, region_code, year, level1, level2, indicator_id, ...own }
  // Hectares and people do not add up: a sum needs one indicator, and one that is additive or stands alone.
  const single =
    row.first_indicator === row.last_indicator && (row.additive === 1 || row.indicator_count === 1)
  const figures = { TARGET: figure(row, 'target'), ACTUAL: figure(row, 'actual') }
  // How figures stand tells of zeros too, which nobody asked the sum of.
  const isTold = (column: 'target' | 'actual') => single && (question.columns?.has(column) ?? true)
  return {
    key,
    question,
    figures,
    year: key.year,
    level1,
    level2,
    indicatorCount: row.indicator_count,
    metCount: row.met_count,
    unmetCount: row.unmet_count,
    notReportedCount: row.not_reported_count,
    notEvaluatedCount: row.not_evaluated_count,
    completionRate: row.completion_rate,
    target: isTold('target') ? number(figures.TARGET.value) : null,
    actual: isTold('actual') ? number(figures.ACTUAL.value) : null,
    weight: number(row.weight),
    score: number(row.score),
    computedScore: number(row.computed_score),
    grades: {
      SCORED: row.score === null ? null : grade(row.score, row.scored_weight ?? 0),
      EVALUATED: row.evaluated_score === null ? null : grade(row.evaluated_score, row.evaluated_weight ?? 0),
    },
  }
}

/** Where no result fits the question. */
export function absentPerformance(
  question: PerformanceQuestion,
  key: Partial<PerformanceKey>,
): PerformanceGroup {
  const keys = { ...NO_KEY, ...key }
  return {
    key: keys,
    question,
    figures: { TARGET: ABSENT, ACTUAL: ABSENT },
    year: keys.year,
    level1: keys.level1,
    level2: keys.level2,
    indicatorCount: 0,
    metCount: 0,
    unmetCount: 0,
    notReportedCount: 0,
    notEvaluatedCount: 0,
    completionRate: null,
    target: null,
    actual: null,
    weight: null,
    score: null,
    computedScore: null,
    grades: { SCORED: null, EVALUATED: null },
  }
}

function figure(row: PerformanceRow, column: 'target' | 'actual'): SummedFigure {
  return summedFigure({
    cells: row.indicator_count,
    value: row[column],
    reported: row[`${column}_reported`],
    derived: row[`${column}_derived`],
    partial: row[`${column}_partial`],
    coverage: row[`${column}_coverage`],
  })
}

const number = (e4: number | null) => (e4 === null ? null : toNumber(e4))
