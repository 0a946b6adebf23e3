import { skipToken, useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { manyRegions, scaleOf } from '../../filters/scale.ts'
import { CompareDocument, ComparePeersDocument, type FundFilter } from '../../generated/graphql.ts'
import { useApiLanguage } from '../../i18n/use-t.ts'
import type { Choice } from './choice.ts'
import { mergeComparison } from './comparison.ts'
import { inputOf, preferredIndicator, type Scope, whereOf } from './metrics.ts'
import type { IndicatorOption } from './use-choice.ts'

/** Projects and years of the shared filters. Metrics name their own source, and the page its own regions. */
export const useCompareWhere = (): FundFilter => {
  const { fundFilter } = useFilters()
  return useMemo(() => {
    const { regions: _, sources: __, ...where } = fundFilter
    return where
  }, [fundFilter])
}

/** The page's one question, metrics of one source in one field each. */
export const useComparison = ({ metrics }: Choice, regions: readonly string[]) => {
  const where = useCompareWhere()
  const language = useApiLanguage()
  const { filters, options } = useFilters()
  const compared = regions.length || scaleOf(options, { ...filters, regions: [] }).regions
  const inputs = (scope: Scope) => metrics.filter((metric) => metric.scope === scope).map(inputOf)
  const [central, provincial, all] = [inputs('central'), inputs('provincial'), inputs('all')]
  const { data, ...state } = usePageQuery(CompareDocument, {
    regions: regions.length > 0 ? [...regions] : null,
    language,
    // Where a missing figure exists instead is looked up one by one: for a nation, on a click.
    places: compared <= manyRegions,
    central,
    isCentral: central.length > 0,
    whereCentral: whereOf('central', where),
    provincial,
    isProvincial: provincial.length > 0,
    whereProvincial: whereOf('provincial', where),
    all,
    isAll: all.length > 0,
    whereAll: whereOf('all', where),
  })
  return { ...state, where, comparison: data && mergeComparison(metrics, data) }
}

/** The regions most like the one in focus, by what prefectures report: central budget and the headline target. */
export const usePeers = ({ focus, peers, regions }: Choice, indicators: readonly IndicatorOption[]) => {
  const where = useCompareWhere()
  const language = useApiLanguage()
  const indicator = preferredIndicator(indicators.map(({ id }) => id))
  const on = focus !== '' && peers !== null
  const options = on
    ? {
        variables: {
          regions: regions.length > 0 ? [...new Set([...regions, focus])] : null,
          nearest: {
            to: focus,
            k: peers,
            by: [
              { kind: 'BUDGET' as const },
              ...(indicator ? [{ kind: 'INDICATOR_TARGET' as const, indicator }] : []),
            ],
          },
          where: whereOf('central', where),
          language,
        },
      }
    : skipToken
  const { data, error } = useQuery(ComparePeersDocument, options)
  const found = on ? data?.compareRegions : undefined
  return {
    /** True while the peers are not known yet. */
    waiting: on && !found && !error,
    error: on ? error : undefined,
    indicator: indicators.find(({ id }) => id === indicator),
    distances: new Map(found?.rows.map(({ region, distance }) => [region.code, distance ?? 0])),
    unplaced: found?.unplaced ?? [],
  }
}
