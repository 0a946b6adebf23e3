import type { FigureStatus, FundFilter, FundingSource, OverviewPlacesQuery } from '../../generated/graphql.ts'

export type Region = OverviewPlacesQuery['regions'][number]

/** What prefectures can be held against each other by. Some were reported by no prefecture, and are offered to say so. */
export const placeMetrics = ['central', 'provincial', 'targets', 'executed', 'rate', 'completion'] as const
export type PlaceMetric = (typeof placeMetrics)[number]

/** Money in 万元, a rate as a share, a target in its indicator's unit. */
export interface Place {
  region: Region
  value: number | null
  status: FigureStatus
  /** Where the figure is reported instead, in words. */
  availableAt: string[]
}

/** The metric names its source of money; only execution follows the reader's choice. */
export const sourcesOf = (metric: PlaceMetric, chosen: readonly FundingSource[]): FundingSource[] =>
  metric === 'central' ? ['CENTRAL'] : metric === 'provincial' ? ['PROVINCIAL'] : [...chosen]

/** The map compares all prefectures, so the choice of regions marks some and hides none. */
export const withoutRegions = ({ regions: _, ...where }: FundFilter): FundFilter => where

export const placeOf = (region: Region, metric: PlaceMetric): Place => {
  const { value, status, availableAt = [] } = figureOf(region, metric)
  // Membership is known by the money: an indicator that a project lacks is no missing figure of a stranger.
  const isOutside = region.funds.executedEvidence.status === 'NOT_IN_PROGRAMME'
  return { region, value: value ?? null, status: isOutside ? 'NOT_IN_PROGRAMME' : status, availableAt }
}

interface Found {
  value: number | null | undefined
  status: FigureStatus
  availableAt?: string[]
}

/** The answer of the metric before is on the screen for a moment. */
const notAsked: Found = { value: null, status: 'NOT_REPORTED' }

const figureOf = ({ funds, targets, performance }: Region, metric: PlaceMetric): Found => {
  switch (metric) {
    case 'central':
    case 'provincial':
      return { value: funds.budget, ...funds.budgetEvidence }
    case 'targets':
      return targets ? { value: targets.target, ...targets.evidence } : notAsked
    case 'executed':
      return { value: funds.executed, ...funds.executedEvidence }
    case 'rate':
      return { ...funds.executedEvidence, value: funds.executionRate, status: funds.executionRateStatus }
    case 'completion':
      return performance ? { value: performance.completionRate, ...performance.evidence } : notAsked
  }
}

/** The largest first, then those that did not report, then those outside. */
export const rankPlaces = (places: readonly Place[]): Place[] =>
  places.toSorted(
    (a, b) =>
      groupOf(a) - groupOf(b) ||
      (b.value ?? 0) - (a.value ?? 0) ||
      a.region.code.localeCompare(b.region.code),
  )

const groupOf = ({ value, status }: Place) => (value !== null ? 0 : status === 'NOT_IN_PROGRAMME' ? 2 : 1)

/** Of the largest figure; 0 for 0, null where there is none. */
export const shareOfLargest = (places: readonly Place[]) => {
  const largest = places.reduce((max, { value }) => Math.max(max, value ?? 0), 0)
  return ({ value }: Place): number | null => (value === null ? null : largest > 0 ? value / largest : 0)
}
