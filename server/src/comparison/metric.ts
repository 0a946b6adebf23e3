import type { TargetOperator } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { known } from '../known.ts'
import type { MoneyUnit } from '../rules/money.ts'
import type { IndicatorRow, Snapshot } from '../snapshot.ts'
import type { MetricInput, MetricKind } from './comparison.args.ts'

/** A metric, checked and looked up. */
export interface ResolvedMetric {
  kind: MetricKind
  indicator: IndicatorRow | null
  unit: MoneyUnit
}

const OF_INDICATOR: ReadonlySet<MetricKind> = new Set([
  'INDICATOR_TARGET',
  'INDICATOR_ACTUAL',
  'INDICATOR_COMPLETION',
  'BUDGET_PER_TARGET',
])
const OF_MONEY: ReadonlySet<MetricKind> = new Set(['BUDGET', 'RECEIVED', 'EXECUTED', 'BUDGET_PER_TARGET'])

export const needsIndicator = (kind: MetricKind) => OF_INDICATOR.has(kind)
export const isMoney = (kind: MetricKind) => OF_MONEY.has(kind)

const MOST = 20

/**
 * Metrics as asked for, checked.
 * @throws AppError BAD_METRIC, UNKNOWN_INDICATOR
 */
export function resolveMetrics(
  snapshot: Snapshot,
  metrics: readonly MetricInput[],
  argument: string,
): ResolvedMetric[] {
  if (metrics.length === 0 || metrics.length > MOST) {
    throw new AppError('BAD_METRIC', `${argument} has ${metrics.length} metrics; it takes 1 to ${MOST}.`, {
      argument,
      hint: 'Name what to compare by, such as { kind: BUDGET }.',
    })
  }
  const resolved = metrics.map((metric, index) => resolveMetric(snapshot, metric, `${argument}[${index}]`))
  const names = resolved.map(nameOf)
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index)
  if (twice >= 0) {
    throw new AppError('BAD_METRIC', `${names[twice]} stands twice in ${argument}.`, {
      argument: `${argument}[${twice}]`,
      hint: 'Name each metric once.',
    })
  }
  return resolved
}

export function resolveMetric(
  snapshot: Snapshot,
  { kind, indicator, unit }: MetricInput,
  argument: string,
): ResolvedMetric {
  if (indicator == null && needsIndicator(kind)) {
    throw new AppError('BAD_METRIC', `${kind} needs an indicator.`, {
      argument: `${argument}.indicator`,
      hint: 'Name one, such as "ecological-restoration-area"; the indicators query lists them.',
    })
  }
  if (indicator != null && !needsIndicator(kind)) {
    throw new AppError('BAD_METRIC', `${kind} is not a figure of one indicator.`, {
      argument: `${argument}.indicator`,
      hint: 'Leave out the indicator, or take a kind that needs one, such as INDICATOR_TARGET.',
    })
  }
  if (unit != null && !isMoney(kind)) {
    throw new AppError('BAD_METRIC', `${kind} is not an amount of money, so it has no unit to choose.`, {
      argument: `${argument}.unit`,
      hint: 'Leave out the unit.',
    })
  }
  if (indicator != null) known('indicator', snapshot.indicators, [indicator], `${argument}.indicator`)
  return {
    kind,
    indicator: indicator == null ? null : (snapshot.indicators.get(indicator) ?? null),
    unit: unit ?? 'WAN_YUAN',
  }
}

/** Tells metrics apart, also for the reader of an error. */
export const nameOf = ({ kind, indicator, unit }: ResolvedMetric) =>
  [kind, ...(indicator ? [indicator.indicator_id] : []), ...(isMoney(kind) ? [unit] : [])].join(' ')

/**
 * Whether more is better. Null where neither is: a large budget or target is no merit. An actual is judged as its
 * target is: by ≥ or by ≤.
 */
export function higherIsBetter(kind: MetricKind, operator: TargetOperator | null): boolean | null {
  switch (kind) {
    case 'EXECUTION_RATE':
    case 'COMPLETION_RATE':
    case 'MET_SHARE':
    case 'SCORE':
    case 'GRADE_BAND':
    case 'INDICATOR_COMPLETION':
      return true
    case 'BUDGET_PER_TARGET':
      return false
    case 'INDICATOR_ACTUAL':
      return operator === 'AT_LEAST' ? true : operator === 'AT_MOST' ? false : null
    default:
      return null
  }
}
