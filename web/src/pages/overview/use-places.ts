import { useContext } from 'react'
import { LanguageContext } from '../../app/preferences.ts'
import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { manyRegions, scaleOf } from '../../filters/scale.ts'
import { OverviewPlacesDocument, type OverviewPlacesQueryVariables } from '../../generated/graphql.ts'
import { type PlaceMetric, sourcesOf, withoutRegions } from './places.ts'

/** What was asked of every prefecture, for the evidence of one of them. */
export type PlacesQuestion = Pick<OverviewPlacesQueryVariables, 'funds' | 'indicator' | 'performance'>

/** Every prefecture of one province under the filters, but for the region: that one only marks. */
export const usePlaces = (within: string, metric: PlaceMetric, indicator: string) => {
  const { filters, fundFilter, indicatorFilter, options } = useFilters()
  const language = useContext(LanguageContext)
  const sources = sourcesOf(metric, filters.sources)
  const places = withoutRegions(indicatorFilter)
  const question: PlacesQuestion = {
    funds: { ...withoutRegions(fundFilter), sources: sources.length > 0 ? sources : undefined },
    indicator: { ...places, indicators: [indicator] },
    performance: places,
  }
  const variables: OverviewPlacesQueryVariables = {
    within,
    ...question,
    isTarget: metric === 'targets',
    isCompletion: metric === 'completion',
    // Where a missing figure exists instead is looked up one by one: for a nation, on a click.
    places: scaleOf(options, { ...filters, regions: [] }).regions <= manyRegions,
    language: language === 'en' ? 'EN' : 'ZH',
  }
  return { question, ...usePageQuery(OverviewPlacesDocument, variables) }
}
