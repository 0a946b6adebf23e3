import type { Context } from '../context.ts'
import { combineEvidence } from '../evidence.ts'
import { fundEvidenceOf } from '../funds/fund-evidence-loader.ts'
import type { FundGroup } from '../funds/fund-group.ts'
import { grouped } from '../grouped.ts'
import type { IndicatorRow } from '../snapshot.ts'
import type { AnswerStatus } from '../summary.ts'
import type { Compared, FigureOf } from './compared-figure.ts'
import { fundGroups } from './fund-metrics.ts'
import type { IndicatorMetrics } from './indicator-metrics.ts'
import { isWhole } from './indicator-sums.ts'

/**
 * Budget per unit of target: 分 for one ten-thousandth of the indicator's unit. Budget and target cover the same
 * projects: those that have the indicator. A lower bound divided by another is a bound of nothing, so both must be known
 * in full.
 */
export async function unitBudgets(
  context: Context,
  compared: Compared,
  indicators: IndicatorMetrics,
): Promise<(indicator: IndicatorRow) => FigureOf> {
  const groups = grouped(
    await fundGroups(context, compared, ['REGION', 'PROJECT']),
    ({ key }) => key.region_code ?? '',
  )
  return (indicator) => (code) => {
    const summed = indicators.sum(code, indicator)
    if (!summed) return indicators.figures('INDICATOR_TARGET', indicator)(code)
    const own = (groups.get(code) ?? []).filter(({ key }) => summed.projects.has(key.project_id ?? ''))
    const figure = quotient(own, summed.target)
    return {
      ...figure,
      evidence: async (language, parts) =>
        combineEvidence(
          figure,
          await Promise.all([
            ...own.map((group) => fundEvidenceOf(context, group, { measure: 'BUDGET', language, parts })),
            indicators.evidence(code, indicator, { figure: summed.target, which: 'TARGET', language, parts }),
          ]),
        ),
    }
  }
}

type Target = NonNullable<ReturnType<IndicatorMetrics['sum']>>['target']

function quotient(
  groups: readonly FundGroup[],
  target: Target,
): { raw: number | null; status: AnswerStatus; coverage: number } {
  const none = (status: AnswerStatus) => ({ raw: null, status, coverage: 0 })
  if (target.status === 'NOT_APPLICABLE') return none('NOT_APPLICABLE')
  const budgets = groups.map(({ figures }) => figures.BUDGET)
  if (budgets.length === 0 || !budgets.every(isWhole) || !isWhole(target) || target.value === null)
    return none('NOT_REPORTED')
  if (target.value === 0) return none('UNDEFINED')
  const budget = budgets.reduce((sum, { value }) => sum + (value ?? 0), 0)
  return { raw: budget / target.value, status: 'DERIVED', coverage: 1 }
}
