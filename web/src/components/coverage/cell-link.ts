import { joinList, type Search } from '../../filters/search.ts'
import type { Grain, Subject, Tally } from './coverage.ts'

export interface CellLink {
  to: '/funds' | '/indicators'
  search: Search
}

/** The page that shows a cell's figures: money by its source, results in the year and the places that have the most. */
export const cellLink = (
  { measure, source }: Subject,
  grain: Grain,
  { regions, year }: Pick<Tally, 'regions' | 'year'>,
): CellLink => {
  if (source !== null) {
    const isDefault = measure === 'BUDGET'
    return {
      to: '/funds',
      search: { source: source.toLowerCase(), measure: isDefault ? '' : measure.toLowerCase() },
    }
  }
  const isRegion = grain === 'REGION_SPAN' || grain === 'REGION_YEAR'
  return {
    to: '/indicators',
    search: { region: isRegion ? joinList(regions) : '', years: year === null ? '' : String(year) },
  }
}
