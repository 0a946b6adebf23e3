import { type Context, createContext, useContext } from 'react'
import type { FundFilter, IndicatorFilter } from '../generated/graphql.ts'
import type { FilterOptions } from './filter-options.ts'
import type { Filters, Ignored } from './filters.ts'

export interface FiltersState {
  filters: Filters
  /** The same choices as the API's arguments, stable between renders. */
  fundFilter: FundFilter
  indicatorFilter: IndicatorFilter
  /** False while a code in the link has not been checked yet: don't query before. */
  ready: boolean
  /** True where a choice narrows the data. */
  narrowed: boolean
  ignored: Ignored[]
  /** What can be chosen; undefined until loaded. */
  options: FilterOptions | undefined
  setFilters: (change: Partial<Filters>) => void
  /** A click on a name in a chart: chooses what it names, a second click or Escape takes the choice back. */
  pick: (change: Partial<Filters>) => void
  isPicked: (change: Partial<Filters>) => boolean
  clearFilters: () => void
  /** Takes values that mean nothing out of the link. */
  dropIgnored: () => void
}

export const FiltersContext = createContext<FiltersState | null>(null)
/** The same, never a choice behind: inside a page the other one waits for what is being drawn. */
export const ChosenContext = createContext<FiltersState | null>(null)

/** The filters in the link, typed, and their setters. */
export const useFilters = (): FiltersState => useHeld(FiltersContext)

/** The same for what the reader chooses with: a box that is ticked shows it at once, wherever it stands. */
export const useChosen = (): FiltersState => useHeld(ChosenContext)

const useHeld = (context: Context<FiltersState | null>) => {
  const state = useContext(context)
  if (!state) throw new Error('Filters need a FiltersProvider above them')
  return state
}
