import { formatNumber, formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import type { ComparedMetric, ComparedValue } from './comparison.ts'
import { type CompareMetric, isMoney } from './metrics.ts'
import type { IndicatorOption } from './use-choice.ts'

export interface MetricWords {
  label: (metric: CompareMetric) => string
  /** The name of its indicator alone; '' where it has none. */
  indicator: (metric: CompareMetric) => string
  unit: (metric: ComparedMetric) => string
  /** The value with its unit, as a sentence says it. */
  said: (metric: ComparedMetric, value: number | null) => string | null
  /** "越高越好", or that neither is. */
  polarity: (metric: ComparedMetric) => string
  text: (metric: CompareMetric, value: number | null) => string | null
  /** With its "≥" where some values are only lower bounds. */
  median: (metric: ComparedMetric) => string | null
  /** "+4,600" */
  difference: (found: ComparedValue) => string | null
  /** As a number in the unit that is shown, for axes and files. */
  shown: (metric: CompareMetric, value: number | null) => number | null
  exact: (metric: CompareMetric, value: number | null) => string | undefined
}

/** Metrics and their values in the reader's words and unit. */
export const useMetricWords = (indicators: readonly IndicatorOption[]): MetricWords => {
  const t = useT()
  const nameOf = useName()
  const money = useMoney()
  const indicatorOf = ({ indicator }: CompareMetric): string => {
    const found = indicators.find(({ id }) => id === indicator)
    return found ? nameOf(found) : (indicator ?? '')
  }
  const text = (metric: CompareMetric, value: number | null): string | null => {
    if (value === null) return null
    if (isMoney(metric)) return money.text(value)
    if (isRatio(metric)) return formatRate(value)
    return formatNumber(value, metric.kind === 'BUDGET_PER_TARGET' || metric.kind === 'SCORE' ? 2 : 4)
  }
  return {
    label: (metric) => t(`compare.metric.${metric.name}`, { indicator: indicatorOf(metric) }),
    indicator: indicatorOf,
    unit: (metric) => (isMoney(metric) ? money.unitHead : (metric.unit ?? '')),
    said: (metric, value) =>
      isMoney(metric)
        ? money.said(value)
        : value === null
          ? null
          : [text(metric, value), metric.unit].filter(Boolean).join(' '),
    polarity: ({ higherIsBetter }) =>
      t(
        higherIsBetter === null
          ? 'compare.polarity.none'
          : higherIsBetter
            ? 'compare.polarity.high'
            : 'compare.polarity.low',
      ),
    text,
    median: (metric) => {
      const value = text(metric, metric.median)
      return value !== null && metric.partialCount > 0 ? t('figure.atLeast', { value }) : value
    },
    difference: ({ metric, difference }) => {
      if (difference === null) return null
      const size = text(metric, Math.abs(difference)) ?? ''
      const points = isRatio(metric) ? t('compare.points', { value: size.replace('%', '') }) : size
      return difference === 0 ? t('compare.atMedian') : `${difference > 0 ? '+' : '−'}${points}`
    },
    shown: (metric, value) => (isMoney(metric) ? money.value(value) : value),
    exact: (metric, value) => (isMoney(metric) ? money.exact(value) : undefined),
  }
}

const isRatio = ({ kind }: CompareMetric) =>
  kind === 'EXECUTION_RATE' || kind === 'COMPLETION_RATE' || kind === 'MET_SHARE'
