import type { TargetOperator } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { SCALE } from '../rules/decimal.ts'
import { FEN_PER } from '../rules/money.ts'
import type { Compared, FigureOf } from './compared-figure.ts'
import { fundMetrics } from './fund-metrics.ts'
import { type IndicatorMetrics, indicatorMetrics } from './indicator-metrics.ts'
import { lazily } from './lazily.ts'
import type { ResolvedMetric } from './metric.ts'
import { type ResultMetric, resultMetrics } from './result-metrics.ts'
import { unitBudgets } from './unit-budget.ts'

/** A metric of every region in question. */
export interface MetricFigures {
  metric: ResolvedMetric
  figureOf: FigureOf
  /** Of an indicator's targets, where they share one. */
  operator: TargetOperator | null
}

/** The figures of several metrics: one statement for each family of them, however many regions there are. */
export async function metricFigures(
  context: Context,
  compared: Compared,
  metrics: readonly ResolvedMetric[],
): Promise<MetricFigures[]> {
  const named = metrics.flatMap(({ indicator }) => indicator ?? [])
  const money = lazily(() => fundMetrics(context, compared))
  const results = lazily(() => resultMetrics(context, compared, metrics.flatMap(ofResults)))
  const indicators = lazily(() => indicatorMetrics(context, compared, named))
  const units = lazily(async () => unitBudgets(context, compared, await indicators()))
  const figuresOf = async (metric: ResolvedMetric): Promise<FigureOf> => {
    const { kind } = metric
    switch (kind) {
      case 'BUDGET':
      case 'RECEIVED':
      case 'EXECUTED':
      case 'EXECUTION_RATE':
        return (await money())(kind)
      case 'COMPLETION_RATE':
      case 'MET_SHARE':
      case 'SCORE':
      case 'GRADE_BAND':
        return (await results())(kind)
      case 'BUDGET_PER_TARGET':
        return (await units())(indicatorOf(metric))
      default:
        return (await indicators()).figures(kind, indicatorOf(metric))
    }
  }
  return Promise.all(
    metrics.map(async (metric) => ({
      metric,
      figureOf: await figuresOf(metric),
      operator: await operatorOf(metric, indicators),
    })),
  )
}

const RESULT_METRICS: ReadonlySet<string> = new Set<ResultMetric>([
  ...(['COMPLETION_RATE', 'MET_SHARE', 'SCORE', 'GRADE_BAND'] as const),
])
const isOfResults = (kind: ResolvedMetric['kind']): kind is ResultMetric => RESULT_METRICS.has(kind)
const ofResults = ({ kind }: ResolvedMetric) => (isOfResults(kind) ? [kind] : [])

async function operatorOf(metric: ResolvedMetric, indicators: () => Promise<IndicatorMetrics>) {
  return metric.indicator === null ? null : (await indicators()).operator(metric.indicator)
}

function indicatorOf({ kind, indicator }: ResolvedMetric) {
  if (indicator === null) throw new Error(`${kind} was let through without an indicator.`)
  return indicator
}

/** A raw figure in the metric's unit. */
export function shown({ kind, unit }: ResolvedMetric, raw: number): number {
  switch (kind) {
    case 'BUDGET':
    case 'RECEIVED':
    case 'EXECUTED':
      return raw / FEN_PER[unit]
    case 'INDICATOR_TARGET':
    case 'INDICATOR_ACTUAL':
      return raw / SCALE
    case 'BUDGET_PER_TARGET':
      return (raw * SCALE) / FEN_PER[unit]
    default:
      return raw
  }
}
