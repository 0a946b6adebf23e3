import { useMemo } from 'react'
import { usePageQuery } from '../../app/use-page-query.ts'
import { CompareYearsDocument, type IndicatorFilter } from '../../generated/graphql.ts'
import type { ViewProps } from './table-card.tsx'
import { yearGrid } from './year-grid.ts'

/** Yearly targets of the chosen indicator for the regions that are compared. */
export const useYearGrid = ({ state: { choice }, comparison: { regions }, where: scope }: ViewProps) => {
  const codes = regions.map(({ region }) => region.code).toSorted()
  const { programmes, projects, years } = scope
  const where: IndicatorFilter = {
    ...(programmes && { programmes }),
    ...(projects && { projects }),
    ...(years && { years }),
    regions: codes,
    indicators: [choice.indicator],
    cumulative: false,
  }
  const { data, ...rest } = usePageQuery(CompareYearsDocument, { where })
  const grid = useMemo(() => data && yearGrid(data.performance.nodes, regions), [data, regions])
  return { ...rest, where, grid }
}
