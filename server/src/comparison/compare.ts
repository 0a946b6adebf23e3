import type { Context } from '../context.ts'
import type { FundFilterInput } from '../funds/fund-question.ts'
import { median, type Standing, standings } from '../rules/statistics.ts'
import type { Language } from '../words.ts'
import type { ComparedFigure } from './compared-figure.ts'
import { comparedRegions } from './compared-regions.ts'
import type { CompareRegionsArgs } from './comparison.args.ts'
import { higherIsBetter, isMoney, type ResolvedMetric, resolveMetrics } from './metric.ts'
import { type MetricFigures, metricFigures, shown } from './metric-figures.ts'
import { nearestPeers } from './nearest-peers.ts'

/** A metric as it is compared: with its polarity, and the language of its words. */
export interface MetricNode {
  metric: ResolvedMetric
  higherIsBetter: boolean | null
  language: Language
}

export interface ValueNode {
  metric: MetricNode
  figure: ComparedFigure
  value: number | null
  standing: Standing | null
}

export interface ComparisonRowNode {
  code: string
  distance: number | null
  values: ValueNode[]
}

export interface ComparisonNode {
  metrics: { metric: MetricNode; values: number[]; partialCount: number }[]
  rows: ComparisonRowNode[]
  unplaced: string[]
}

/** Regions against each other. */
export async function compare(context: Context, args: CompareRegionsArgs): Promise<ComparisonNode> {
  const { snapshot } = context
  const metrics = resolveMetrics(snapshot, args.metrics, 'metrics')
  const where: FundFilterInput = args.where ?? {}
  const peers = await nearestPeers(context, args, where)
  const codes = peers?.codes ?? comparedRegions(snapshot, args)
  const compared = await metricFigures(context, { codes, where }, metrics)
  const columns = compared.map((figures) => column(figures, codes, args.language))
  return {
    metrics: columns.map(({ node, values }) => ({
      metric: node,
      values: values.flatMap(({ value }) => value ?? []),
      partialCount: values.filter(({ figure }) => figure.raw !== null && figure.status === 'PARTIAL').length,
    })),
    rows: codes.map((code, row) => ({
      code,
      distance: peers?.distance.get(code) ?? null,
      values: columns.flatMap(({ values }) => values[row] ?? []),
    })),
    unplaced: peers?.unplaced ?? [],
  }
}

function column({ metric, figureOf, operator }: MetricFigures, codes: readonly string[], language: Language) {
  const node: MetricNode = { metric, higherIsBetter: higherIsBetter(metric.kind, operator), language }
  const figures = codes.map(figureOf)
  const ranked = standings(
    figures.map(({ raw, status }) => ({ value: raw, partial: status === 'PARTIAL' })),
    { smallestFirst: node.higherIsBetter === false, lowerBounds: isBound(metric) },
  )
  const values = figures.map((figure, i): ValueNode => {
    const standing = ranked[i] ?? null
    return {
      metric: node,
      figure,
      value: figure.raw === null ? null : shown(metric, figure.raw),
      standing: standing && {
        ...standing,
        differenceFromMedian: shown(metric, standing.differenceFromMedian),
      },
    }
  })
  return { node, values }
}

/** Of an amount, a part that is known is "at least"; of a rate it says nothing. */
const isBound = ({ kind }: ResolvedMetric) =>
  isMoney(kind) || kind === 'INDICATOR_TARGET' || kind === 'INDICATOR_ACTUAL'

export const statisticsOf = (values: readonly number[]) => ({
  reportedCount: values.length,
  min: values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b)),
  median: median(values),
  max: values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b)),
})
