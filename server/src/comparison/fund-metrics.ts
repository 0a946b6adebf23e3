import type { FundMeasure } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { combineEvidence } from '../evidence.ts'
import { fundEvidenceOf } from '../funds/fund-evidence-loader.ts'
import type { FundGroup } from '../funds/fund-group.ts'
import { fundGroup } from '../funds/fund-group.ts'
import { fundQuestion } from '../funds/fund-question.ts'
import { fundGroupRows } from '../funds/fund-rows.ts'
import type { FundDimension } from '../funds/funds.queries.ts'
import { type Compared, type ComparedFigure, type FigureOf, OUTSIDE } from './compared-figure.ts'

/** Money of each region: one statement for all regions and all metrics of money. */
export async function fundMetrics(
  context: Context,
  compared: Compared,
): Promise<(kind: FundMeasure | 'EXECUTION_RATE') => FigureOf> {
  const groups = new Map(
    (await fundGroups(context, compared, ['REGION'])).map((group) => [group.key.region_code, group]),
  )
  return (kind) => (code) => {
    const group = groups.get(code)
    if (!group) return OUTSIDE
    return kind === 'EXECUTION_RATE' ? rateOf(context, group) : amountOf(context, group, kind)
  }
}

export async function fundGroups(
  context: Context,
  { codes, where }: Compared,
  by: readonly FundDimension[],
): Promise<FundGroup[]> {
  const asked = fundQuestion(context.snapshot, { ...where, regions: null, regionLevel: null }, by)
  const question = { ...asked, scope: { ...asked.scope, regions: codes } }
  return (await fundGroupRows(context, question)).map((row) => fundGroup(question, row))
}

function amountOf(context: Context, group: FundGroup, measure: FundMeasure): ComparedFigure {
  const { value, status, coverage } = group.figures[measure]
  return {
    raw: value,
    status,
    coverage,
    evidence: (language, parts) => fundEvidenceOf(context, group, { measure, language, parts }),
  }
}

function rateOf(context: Context, group: FundGroup): ComparedFigure {
  const { BUDGET, EXECUTED } = group.figures
  const figure = {
    raw: group.executionRate,
    status: group.executionRateStatus,
    coverage: group.executionRate === null ? 0 : Math.min(BUDGET.coverage, EXECUTED.coverage),
  }
  return {
    ...figure,
    evidence: async (language, parts) =>
      combineEvidence(
        figure,
        await Promise.all([
          fundEvidenceOf(context, group, { measure: 'EXECUTED', language, parts }),
          fundEvidenceOf(context, group, { measure: 'BUDGET', language, parts }),
        ]),
      ),
  }
}
