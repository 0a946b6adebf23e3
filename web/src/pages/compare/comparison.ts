import type { CompareQuery, ComparisonFaceFragment, FigureStatus } from '../../generated/graphql.ts'
import type { CompareMetric } from './metrics.ts'

type Row = ComparisonFaceFragment['rows'][number]

/** A metric with what the API says about all values of it. */
export interface ComparedMetric extends CompareMetric {
  /** Null for a ratio, and for money, which has the reader's unit. */
  unit: string | null
  /** Null where neither is better: a large budget is no merit. */
  higherIsBetter: boolean | null
  median: number | null
  max: number | null
  reportedCount: number
  /** How many of these are only lower bounds; then the median is one too. */
  partialCount: number
}
/** One metric of one region. */
export interface ComparedValue {
  metric: ComparedMetric
  /** 万元, the indicator's unit, a ratio, or points; null where it is missing. */
  value: number | null
  rank: number | null
  /** False where a lower bound could still change the rank. */
  rankCertain: boolean
  difference: number | null
  status: FigureStatus
  /** Where it is reported instead, in words; null where that was not asked, of many regions at once. */
  availableAt: string[] | null
}
export interface ComparedRegion {
  region: Row['region']
  /** In the order of the metrics. */
  values: ComparedValue[]
}
export interface Comparison {
  metrics: ComparedMetric[]
  regions: ComparedRegion[]
}

/** One table from the answers by scope; columns in the order of the link. */
export const mergeComparison = (metrics: readonly CompareMetric[], answer: CompareQuery): Comparison => {
  const columns = metrics.flatMap((metric) => {
    const at = metrics.filter(({ scope }) => scope === metric.scope).indexOf(metric)
    const face = answer[metric.scope]
    const statistics = face?.metrics[at]
    return face && statistics ? [{ at, face, compared: comparedMetric(metric, statistics) }] : []
  })
  const rows = columns[0]?.face.rows ?? []
  return {
    metrics: columns.map(({ compared }) => compared),
    regions: rows.map(({ region }) => ({
      region,
      values: columns.flatMap(({ at, face, compared }) => {
        const value = face.rows.find((row) => row.region.code === region.code)?.values[at]
        return value ? [comparedValue(compared, value)] : []
      }),
    })),
  }
}

const comparedMetric = (
  metric: CompareMetric,
  {
    metric: { unit, higherIsBetter },
    median,
    max,
    reportedCount,
    partialCount,
  }: ComparisonFaceFragment['metrics'][number],
): ComparedMetric => ({
  ...metric,
  unit: unit ?? null,
  higherIsBetter: higherIsBetter ?? null,
  median: median ?? null,
  max: max ?? null,
  reportedCount,
  partialCount,
})

const comparedValue = (metric: ComparedMetric, found: Row['values'][number]): ComparedValue => ({
  metric,
  value: found.value ?? null,
  rank: found.rank ?? null,
  rankCertain: found.rankCertain ?? true,
  difference: found.differenceFromMedian ?? null,
  status: found.evidence.status,
  availableAt: found.evidence.availableAt ?? null,
})

export const foundIn = ({ values }: ComparedRegion, code: string): ComparedValue | undefined =>
  values.find(({ metric }) => metric.code === code)

/** By the rank in one metric; who has none comes last, by code. */
export const orderRegions = (regions: readonly ComparedRegion[], code: string): ComparedRegion[] => {
  const rankOf = (region: ComparedRegion) => foundIn(region, code)?.rank ?? Number.POSITIVE_INFINITY
  return regions.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)]
    return first === second ? a.region.code.localeCompare(b.region.code) : first - second
  })
}

/** Length of a bar, 0 to 1 of the largest; null where there is no value to draw. */
export const shareOfLargest = ({ value, metric: { max } }: ComparedValue): number | null =>
  value === null ? null : max !== null && max > 0 ? Math.max(0, value) / max : 0

/**
 * Where a value lies between 0 and the best, 1: value ÷ largest, or smallest ÷ value where less is better.
 * Null where it is missing, or only a lower bound: a quotient of bounds is a bound of nothing.
 */
export const normalised = (found: ComparedValue, peers: readonly ComparedValue[]): number | null => {
  const { value, metric, status } = found
  if (status === 'PARTIAL') return null
  if (value === null || metric.higherIsBetter !== false) return shareOfLargest(found)
  const known = peers.flatMap((peer) => peer.value ?? [])
  return value > 0 ? known.reduce((least, other) => Math.min(least, other), value) / value : 1
}

/** In how many metrics a region stands above and below the median; a median of lower bounds, or a lower bound, is not compared. */
export const againstMedian = (row: ComparedRegion | undefined) => {
  const differences = (row?.values ?? []).flatMap(({ metric, status, difference }) =>
    difference === null || status === 'PARTIAL' || metric.partialCount > 0 ? [] : [difference],
  )
  return {
    comparable: differences.length,
    above: differences.filter((difference) => difference > 0).length,
    below: differences.filter((difference) => difference < 0).length,
  }
}

/** Metrics that not every region has: who lacks it and why, and where it is reported instead. */
export interface Gap {
  metric: ComparedMetric
  missing: { region: Row['region']; status: FigureStatus }[]
  /** Null where it was not asked: only each figure's own evidence says it then. */
  availableAt: string[] | null
}
export const gapsOf = ({ metrics, regions }: Comparison): Gap[] =>
  metrics.flatMap((metric) => {
    const lacking = regions.flatMap((row) => {
      const found = foundIn(row, metric.code)
      return found && found.value === null ? [{ region: row.region, found }] : []
    })
    if (lacking.length === 0) return []
    return [
      {
        metric,
        missing: lacking.map(({ region, found: { status } }) => ({ region, status })),
        availableAt: lacking.some(({ found }) => found.availableAt === null)
          ? null
          : [...new Set(lacking.flatMap(({ found }) => found.availableAt ?? []))],
      },
    ]
  })
