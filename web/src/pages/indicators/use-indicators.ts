import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import type { Search } from '../../filters/search.ts'
import { useLink } from '../../filters/use-link.ts'
import { IndicatorsDocument } from '../../generated/graphql.ts'
import { type IndicatorChoice, narrowFilter, readChoice, writeChoice } from './page-filters.ts'
import { indicatorsVariables } from './questions.ts'

/** The page's own choices in the link, and their setter. */
export const useChoice = () => {
  const search = useLink()
  const navigate = useNavigate()
  const { choice, ignored } = useMemo(() => readChoice(search), [search])
  const setChoice = (change: Partial<IndicatorChoice>) =>
    void navigate({
      to: '.',
      // What is typed letter by letter is one step.
      replace: change.search !== undefined,
      resetScroll: false,
      search: (before: Search) => ({
        ...before,
        ...writeChoice({ ...readChoice(before).choice, ...change }),
      }),
    })
  return { choice, ignored, setChoice }
}

/** The filter of the rows that are listed: the filter bar's and the page's own. */
export const useShownFilter = () => {
  const { indicatorFilter } = useFilters()
  const { choice } = useChoice()
  return useMemo(() => narrowFilter(indicatorFilter, choice), [indicatorFilter, choice])
}

/** The page's one question: totals of all under the filter bar, sums and rows of what is listed. */
export const useIndicators = () => {
  const { choice } = useChoice()
  return usePageQuery(IndicatorsDocument, indicatorsVariables(useFilters(), choice))
}
