import { useQuery } from '@apollo/client/react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { FilterOptionsDocument, type FilterOptionsQuery } from '../generated/graphql.ts'
import {
  type Filters,
  isNarrowed,
  type Known,
  noFilters,
  readFilters,
  toFundFilter,
  toIndicatorFilter,
  writeFilters,
} from './filters.ts'
import { FiltersContext, type FiltersState } from './filters-context.ts'
import { regionOptions } from './region-options.ts'
import type { Search } from './search.ts'

export const FiltersProvider = ({ search, children }: { search: Search; children: ReactNode }) => {
  const navigate = useNavigate()
  const { data, error } = useQuery(FilterOptionsDocument)
  const state = useMemo((): FiltersState => {
    const { filters, ignored } = readFilters(search, data ? knownCodes(data) : null)
    const write = (next: Filters) =>
      void navigate({
        to: '.',
        resetScroll: false,
        search: (before: Search) => ({ ...before, ...writeFilters(next) }),
      })
    const hasCodes = [filters.programmes, filters.projects, filters.regions].some((list) => list.length > 0)
    return {
      filters,
      fundFilter: toFundFilter(filters),
      indicatorFilter: toIndicatorFilter(filters),
      ready: data !== undefined || error !== undefined || !(hasCodes || filters.years),
      narrowed: isNarrowed(filters),
      ignored,
      options: data,
      setFilters: (change) => write({ ...filters, ...change }),
      clearFilters: () => write({ ...noFilters, unit: filters.unit }),
      dropIgnored: () => write(filters),
    }
  }, [search, data, error, navigate])
  return <FiltersContext value={state}>{children}</FiltersContext>
}

const knownCodes = (options: FilterOptionsQuery): Known => ({
  programmes: options.programmes.map(({ id }) => id),
  projects: options.projects.nodes.map(({ id }) => id),
  regions: [
    ...regionOptions(options).map(({ code }) => code),
    ...options.projects.nodes.map(({ region }) => region.code),
  ],
  years: options.years.map(({ year }) => year),
})
