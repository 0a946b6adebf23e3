import { useMemo } from 'react'
import { usePageQuery } from '../../app/use-page-query.ts'
import { CoverageDocument } from '../../generated/graphql.ts'
import { coverageSources, type Grain, readCoverage } from './coverage.ts'

export interface Scope {
  programmes?: string[]
  projects?: string[]
  regions?: string[]
}

/** What is reported at which grain, of everything or of one project or region: one question a grain. */
export const useCoverage = (scope: Scope = {}) => {
  const spans = useGrain('PROJECT_SPAN', scope)
  const years = useGrain('PROJECT_YEAR', scope)
  const regions = useGrain('REGION_SPAN', scope)
  const regionYears = useGrain('REGION_YEAR', scope)
  const coverage = useMemo(
    () =>
      spans.data && years.data && regions.data && regionYears.data
        ? readCoverage({
            PROJECT_SPAN: spans.data,
            PROJECT_YEAR: years.data,
            REGION_SPAN: regions.data,
            REGION_YEAR: regionYears.data,
          })
        : undefined,
    [spans.data, years.data, regions.data, regionYears.data],
  )
  const failed = [spans, years, regions, regionYears].filter(({ error }) => error)
  return {
    coverage,
    error: failed[0]?.error,
    retry: () => {
      for (const { retry } of failed) retry()
    },
  }
}

const dimensions = {
  PROJECT_SPAN: ['PROJECT'],
  PROJECT_YEAR: ['PROJECT', 'YEAR'],
  REGION_SPAN: ['PROJECT', 'REGION'],
  REGION_YEAR: ['PROJECT', 'REGION', 'YEAR'],
} as const satisfies Record<Grain, readonly string[]>

const useGrain = (grain: Grain, scope: Scope) =>
  usePageQuery(CoverageDocument, {
    funds: { ...scope, sources: coverageSources },
    fundsBy: [...dimensions[grain], 'SOURCE'],
    results: scope,
    resultsBy: [...dimensions[grain], 'INDICATOR'],
  })
