import { useMemo } from 'react'
import { usePageQuery } from '../../app/use-page-query.ts'
import { CoverageDocument } from '../../generated/graphql.ts'
import { coverageSources, readCoverage } from './coverage.ts'

/** What is reported at which grain, of everything or of one project or region. */
export const useCoverage = (scope: { projects?: string[]; regions?: string[] } = {}) => {
  const { data, error, retry } = usePageQuery(CoverageDocument, {
    funds: { ...scope, sources: coverageSources },
    results: scope,
  })
  const coverage = useMemo(() => data && readCoverage(data), [data])
  return { coverage, error, retry }
}
