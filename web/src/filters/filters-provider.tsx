import { useQuery } from '@apollo/client/react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { FilterOptionsDocument } from '../generated/graphql.ts'
import { consistent } from './consistent.ts'
import { filterOptionsOf } from './filter-options.ts'
import {
  type Filters,
  filterPart,
  isNarrowed,
  noFilters,
  readFilters,
  toFundFilter,
  toIndicatorFilter,
  writeFilters,
} from './filters.ts'
import { ChosenContext, FiltersContext, type FiltersState } from './filters-context.ts'
import { isChecked, knownOf } from './known-codes.ts'
import { isPicked, picked } from './pick.ts'
import type { Search } from './search.ts'
import { useLink } from './use-link.ts'
import { useUndoPick } from './use-undo-pick.ts'

export const FiltersProvider = ({ children }: { children: ReactNode }) => {
  // Other parts of the link change without the filters: nobody who reads these is drawn anew for them.
  const search = useLink(filterPart)
  const navigate = useNavigate()
  const asked = useMemo(() => readFilters(search, null).filters, [search])
  const where = useMemo(() => toFundFilter(asked), [asked])
  const { data, previousData, error } = useQuery(FilterOptionsDocument, { variables: { where } })
  const answer = data ?? previousData
  const options = useMemo(() => answer && filterOptionsOf(answer), [answer])
  const write = useCallback(
    (next: Filters) =>
      void navigate({
        to: '.',
        resetScroll: false,
        search: (before: Search) => ({ ...before, ...writeFilters(next) }),
      }),
    [navigate],
  )
  const rememberPick = useUndoPick(asked, write)
  const { filters, ignored } = useMemo(
    () => readFilters(search, options ? knownOf(options) : null),
    [search, options],
  )
  // The parts of a page may be a choice behind: whatever is chosen there is added to what holds now.
  const now = useRef(filters)
  now.current = filters
  const state = useMemo((): FiltersState => {
    const hasCodes = [asked.programmes, asked.projects, asked.regions].some((list) => list.length > 0)
    const isReady =
      data !== undefined ||
      error !== undefined ||
      (options === undefined ? !hasCodes && !asked.years : isChecked(asked, options))
    return {
      filters,
      fundFilter: toFundFilter(filters),
      indicatorFilter: toIndicatorFilter(filters),
      ready: isReady,
      narrowed: isNarrowed(filters),
      ignored,
      options,
      setFilters: (change) => write(consistent({ ...now.current, ...change }, change, options)),
      pick: (change) => {
        const next = consistent(picked(now.current, change), change, options)
        rememberPick(now.current, next)
        write(next)
      },
      isPicked: (change) => isPicked(filters, change),
      clearFilters: () => write({ ...noFilters, unit: now.current.unit }),
      dropIgnored: () => write(now.current),
    }
  }, [filters, ignored, asked, options, data, error, write, rememberPick])
  return (
    <ChosenContext value={state}>
      <FiltersContext value={state}>{children}</FiltersContext>
    </ChosenContext>
  )
}
