import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { filterOptionsOf } from '../filters/filter-options.ts'
import { type Filters, filterPart, readFilters, toFundFilter, toIndicatorFilter } from '../filters/filters.ts'
import type { FiltersState } from '../filters/filters-context.ts'
import { knownOf } from '../filters/known-codes.ts'
import type { Search } from '../filters/search.ts'
import { FilterOptionsDocument, type Language } from '../generated/graphql.ts'
import { clientOf } from './apollo.ts'
import { asOf } from './as-of.ts'
import { readPreferences } from './preferences.ts'

export interface Question {
  document: DocumentNode
  variables: OperationVariables
}

/** A question with the variables that its document takes. */
export const question = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Question => ({ document, variables })

/** The filters as a page's questions read them. */
export type Scope = Pick<FiltersState, 'filters' | 'fundFilter' | 'indicatorFilter' | 'options'>

/** All that a page's first questions depend on, read from the link alone. */
export interface Asked extends Scope {
  search: Search
  language: Language
}

interface Arrival {
  search: Search
  cause: 'preload' | 'enter' | 'stay'
}

/**
 * Asks a page's first questions while its code is still on the way: the page then finds the answers, or waits for the
 * same ones. The variables have to be made where the page makes them, else it asks anew. A refusal is met again, and
 * told, by the page itself; a choice made on the page is asked for there too.
 */
export const askAhead =
  (first: (asked: Asked) => readonly Question[]) =>
  ({ search, cause }: Arrival): void => {
    if (cause === 'stay') return
    const client = clientOf(asOf(search).release)
    const { filters } = readFilters(filterPart(search), null)
    const language = readPreferences(search).language === 'en' ? 'EN' : 'ZH'
    const ask = (read: Filters, options: Scope['options']) => {
      const scope = {
        filters: read,
        fundFilter: toFundFilter(read),
        indicatorFilter: toIndicatorFilter(read),
      }
      for (const { document, variables } of first({ ...scope, options, search, language }))
        client.query({ query: document, variables }).catch(() => {})
    }
    // As in FiltersProvider: codes and years of a link are checked before they are asked with.
    const hasCodes = [filters.programmes, filters.projects, filters.regions].some((list) => list.length > 0)
    if (!hasCodes && !filters.years) ask(filters, undefined)
    client
      .query({ query: FilterOptionsDocument, variables: { where: toFundFilter(filters) } })
      .then(({ data }) => {
        if (!data || (!hasCodes && !filters.years)) return
        const options = filterOptionsOf(data)
        ask(readFilters(filterPart(search), knownOf(options)).filters, options)
      })
      .catch(() => {})
  }
