import type { Context } from '../context.ts'
import type { PerformanceColumn, PerformanceRow } from '../performance/performance.queries.ts'
import { performanceEvidenceOf } from '../performance/performance-evidence.ts'
import { NO_KEY } from '../performance/performance-group.ts'
import { performanceQuestion } from '../performance/performance-question.ts'
import { performanceRows } from '../performance/performance-rows.ts'
import { grade } from '../rules/grade.ts'
import { GRADE_BANDS } from '../rules/grade-bands.ts'
import type { Compared, FigureOf } from './compared-figure.ts'
import { OUTSIDE } from './compared-figure.ts'

export type ResultMetric = 'COMPLETION_RATE' | 'MET_SHARE' | 'SCORE' | 'GRADE_BAND'

/** How each region's results stand: one statement for all regions and all such metrics. */
export async function resultMetrics(
  context: Context,
  { codes, where: { programmes, projects, years } }: Compared,
  kinds: readonly ResultMetric[],
): Promise<(kind: ResultMetric) => FigureOf> {
  const { snapshot } = context
  const asked = performanceQuestion(snapshot, { programmes, projects, years }, ['REGION'])
  const columns = new Set(kinds.flatMap((kind) => COLUMNS[kind]))
  const question = { ...asked, columns, scope: { ...asked.scope, regions: codes } }
  const rows = new Map((await performanceRows(context, question)).map((row) => [row.region_code, row]))
  return (kind) => (code) => {
    const row = rows.get(code)
    if (!row) return OUTSIDE
    const value = VALUES[kind](row)
    const coverage = value === null ? 0 : 1 - row.not_reported_count / row.indicator_count
    const status = value === null ? 'NOT_REPORTED' : coverage === 1 ? 'DERIVED' : 'PARTIAL'
    const figure = { value, status, coverage } as const
    return {
      raw: value,
      status,
      coverage,
      evidence: (language, parts = 'ALL') =>
        performanceEvidenceOf(context, question, {
          key: { ...NO_KEY, region_code: code },
          figure,
          which: 'ACTUAL',
          language,
          parts,
        }),
    }
  }
}

/** What has to be computed for each kind, beyond the counts. */
const COLUMNS: Record<ResultMetric, readonly PerformanceColumn[]> = {
  COMPLETION_RATE: ['completion'],
  MET_SHARE: [],
  SCORE: ['scores'],
  GRADE_BAND: ['scores'],
}

const VALUES: Record<ResultMetric, (row: PerformanceRow) => number | null> = {
  COMPLETION_RATE: (row) => row.completion_rate,
  MET_SHARE: ({ met_count, unmet_count }) =>
    met_count + unmet_count === 0 ? null : met_count / (met_count + unmet_count),
  SCORE: ({ score, scored_weight }) =>
    score === null || !scored_weight ? null : (100 * score) / scored_weight,
  GRADE_BAND: ({ score, scored_weight }) => {
    const earned = score === null ? null : grade(score, scored_weight ?? 0)
    return earned === null ? null : GRADE_BANDS[earned]
  },
}
