import type { TargetOperator } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { combineEvidence, type EvidenceParts, type EvidenceRow } from '../evidence.ts'
import { grouped } from '../grouped.ts'
import { performanceEvidenceOf } from '../performance/performance-evidence.ts'
import { NO_KEY } from '../performance/performance-group.ts'
import { performanceQuestion } from '../performance/performance-question.ts'
import type { IndicatorRow } from '../snapshot.ts'
import type { SummedFigure } from '../summary.ts'
import type { Language } from '../words.ts'
import { type Compared, type ComparedFigure, type FigureOf, OUTSIDE, UNASKED } from './compared-figure.ts'
import { takingPart } from './compared-regions.ts'
import { type IndicatorGroupRow, selectIndicatorGroups } from './comparison.queries.ts'
import { type IndicatorSum, indicatorSum } from './indicator-sums.ts'

export type IndicatorMetric = 'INDICATOR_TARGET' | 'INDICATOR_ACTUAL' | 'INDICATOR_COMPLETION'

/** Figures of single indicators: one statement for all regions, indicators and such metrics. */
export interface IndicatorMetrics {
  figures: (kind: IndicatorMetric, indicator: IndicatorRow) => FigureOf
  /** The operator that all targets of an indicator share. */
  operator: (indicator: IndicatorRow) => TargetOperator | null
  /** Null where the region has no such indicator. */
  sum: (code: string, indicator: IndicatorRow) => (IndicatorSum & { projects: ReadonlySet<string> }) | null
  evidence: (
    code: string,
    indicator: IndicatorRow,
    asked: {
      figure: SummedFigure
      which: 'TARGET' | 'ACTUAL'
      language: Language
      parts?: EvidenceParts | undefined
    },
  ) => Promise<EvidenceRow>
}

export async function indicatorMetrics(
  context: Context,
  { codes, where: { programmes, projects, years } }: Compared,
  indicators: readonly IndicatorRow[],
): Promise<IndicatorMetrics> {
  const { db, snapshot } = context
  const ids = [...new Set(indicators.map(({ indicator_id }) => indicator_id))]
  const asked = performanceQuestion(snapshot, { programmes, projects, years, indicators: ids }, [
    'REGION',
    'INDICATOR',
  ])
  const question = { ...asked, scope: { ...asked.scope, regions: codes } }
  const rows = await selectIndicatorGroups(db, question)
  const key = (code: string | null, indicator: string) => `${code} ${indicator}`
  const at = grouped(rows, (row) => key(row.region_code, row.indicator_id))
  const taking = takingPart(snapshot, { programmes, projects, years })

  const sum: IndicatorMetrics['sum'] = (code, { indicator_id, additive }) => {
    const own = at.get(key(code, indicator_id))
    if (!own) return null
    return {
      ...indicatorSum(own, additive === 1),
      projects: new Set(own.map(({ project_id }) => project_id)),
    }
  }
  const evidence: IndicatorMetrics['evidence'] = async (
    code,
    { indicator_id },
    { figure, which, language, parts = 'ALL' },
  ) => {
    const asked = { figure, which, language, parts }
    const key = { ...NO_KEY, region_code: code, indicator_id }
    return performanceEvidenceOf(context, question, { ...asked, key })
  }
  const figures: IndicatorMetrics['figures'] = (kind, indicator) => (code) => {
    const summed = sum(code, indicator)
    if (!summed) return taking.has(code) ? UNASKED : OUTSIDE
    const figure = summed[FIGURES[kind]]
    const { value: raw, status, coverage } = figure
    const of = (which: 'TARGET' | 'ACTUAL', language: Language, parts?: EvidenceParts) =>
      evidence(code, indicator, {
        figure: kind === 'INDICATOR_COMPLETION' ? summed[which === 'TARGET' ? 'target' : 'actual'] : figure,
        which,
        language,
        parts,
      })
    const explain: ComparedFigure['evidence'] = async (language, parts) => {
      if (kind !== 'INDICATOR_COMPLETION')
        return of(kind === 'INDICATOR_TARGET' ? 'TARGET' : 'ACTUAL', language, parts)
      return combineEvidence(
        figure,
        await Promise.all([of('TARGET', language, parts), of('ACTUAL', language, parts)]),
      )
    }
    return { raw, status, coverage, evidence: explain }
  }
  return { figures, sum, evidence, operator: ({ indicator_id }) => operatorOf(rows, indicator_id) }
}

const FIGURES = {
  INDICATOR_TARGET: 'target',
  INDICATOR_ACTUAL: 'actual',
  INDICATOR_COMPLETION: 'completion',
} as const satisfies Record<IndicatorMetric, keyof IndicatorSum>

function operatorOf(rows: readonly IndicatorGroupRow[], indicator: string): TargetOperator | null {
  const operators = new Set(
    rows
      .filter(({ indicator_id }) => indicator_id === indicator)
      .flatMap(({ first_operator, last_operator }) => [first_operator, last_operator])
      .filter((operator) => operator !== null),
  )
  return operators.size === 1 ? ([...operators][0] ?? null) : null
}
